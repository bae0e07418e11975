import { hash, randomBytes } from 'node:crypto'

/** 256 bits that nobody guesses, fit for the fragment of a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a token: whoever reads the disk cannot use it. */
export function tokenHash(token: string): string {
  return hash('sha256', token)
}
