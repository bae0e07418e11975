import { expect, test } from 'vitest'
import {
  contentSecurityPolicy,
  newNonce,
  NONCE_PLACEHOLDER,
  withNonce,
} from '../../server/http/content-security.ts'

test('each answer carries its own nonce wherever the page asks for one', () => {
  const page = `<meta nonce="${NONCE_PLACEHOLDER}"><script nonce="${NONCE_PLACEHOLDER}">`
  expect(newNonce()).not.toBe(newNonce())
  expect(withNonce(page, 'once')).toBe('<meta nonce="once"><script nonce="once">')
})

test('scripts come from the server alone', () => {
  expect(contentSecurityPolicy('once', false)).toContain("script-src 'self';")
})
