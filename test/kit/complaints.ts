import type { BrowserContext } from '@playwright/test'

/** This server, or made by the page itself. */
const FROM_HERE = /^(https?:\/\/(localhost|127\.0\.0\.1)[:/]|data:|blob:|about:)/

/**
 * Hears what the pages of one browser complain about: errors and warnings, a breach of the content
 * security policy among them, and whatever they ask of any other host.
 */
export function hearComplaints(context: BrowserContext, complain: (words: string) => void): void {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complain(message.text())
  })
  context.on('weberror', (error) => complain(error.error().message))
  context.on('request', (request) => {
    if (!FROM_HERE.test(request.url())) complain(`Asked elsewhere: ${request.url()}`)
  })
}
