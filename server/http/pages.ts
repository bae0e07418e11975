import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono } from 'hono'
import { contentSecurityPolicy, newNonce, withNonce } from './content-security.ts'
import type { ApiEnv } from './site.ts'

export interface Pages {
  /** `index.html` with nonce placeholders. */
  page: () => Promise<string>
  clientFolder: string | null
  development: boolean
}

const FOREVER = 'public, max-age=31536000, immutable'

/** The client: its files, and its one page under every address that is a route. */
export function pageRoutes(app: Hono<ApiEnv>, { page, clientFolder, development }: Pages): void {
  if (clientFolder !== null) {
    const onFound = (_file: string, c: { header: (name: string, value: string) => void }) =>
      c.header('Cache-Control', FOREVER)
    app.get('/assets/*', serveStatic({ root: clientFolder, onFound }))
  }
  app.get('*', async (c, next) => {
    if (!isRoute(c.req.path)) return next()
    const nonce = newNonce()
    return c.html(withNonce(await page(), nonce), 200, {
      'Cache-Control': 'no-store',
      'Content-Security-Policy': contentSecurityPolicy(nonce, development),
    })
  })
}

/** A missing file must be a 404, not a page. */
function isRoute(path: string): boolean {
  return !path.startsWith('/assets/') && !path.includes('.')
}
