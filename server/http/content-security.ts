import { randomBytes } from 'node:crypto'

/** Vite writes it wherever a nonce belongs; each answer carries its own. */
export const NONCE_PLACEHOLDER = 'HOTWASH_NONCE'

export function newNonce(): string {
  return randomBytes(16).toString('base64url')
}

export function withNonce(page: string, nonce: string): string {
  return page.replaceAll(NONCE_PLACEHOLDER, nonce)
}

export function contentSecurityPolicy(nonce: string, development: boolean): string {
  const policy = {
    'default-src': `'none'`,
    // Hot reload brings one inline script of its own.
    'script-src': development ? `'self' 'nonce-${nonce}'` : `'self'`,
    'style-src': `'self' 'nonce-${nonce}'`,
    'font-src': `'self'`,
    'img-src': `'self' data: blob:`,
    'media-src': `'self'`,
    'connect-src': `'self'`,
    'manifest-src': `'self'`,
    'base-uri': `'none'`,
    'form-action': `'self'`,
    'frame-ancestors': `'none'`,
    'require-trusted-types-for': `'script'`,
    // Nothing of ours makes markup or scripts out of text, so no script may allow itself to.
    'trusted-types': `'none'`,
  }
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}
