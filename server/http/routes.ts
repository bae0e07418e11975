import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { contentSecurityPolicy, newNonce, withNonce } from './content-security.ts'

interface Site {
  page: () => Promise<string>
  clientFolder: string | null
  development: boolean
}

export function routes({ page, clientFolder, development }: Site): Hono {
  const app = new Hono()
  // Browsers complain about these three on plain http, which is what a room has.
  app.use(
    secureHeaders({
      strictTransportSecurity: false,
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
    }),
  )
  app.get('/health', (c) => c.json({ ok: true }))
  if (clientFolder !== null) {
    app.get(
      '/assets/*',
      serveStatic({
        root: clientFolder,
        onFound: (_file, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
      }),
    )
  }
  app.get('*', async (c, next) => {
    if (!isRoute(c.req.path)) return next()
    const nonce = newNonce()
    return c.html(withNonce(await page(), nonce), 200, {
      'Cache-Control': 'no-store',
      'Content-Security-Policy': contentSecurityPolicy(nonce, development),
    })
  })
  return app
}

/** A missing file must be a 404, not a page. */
function isRoute(path: string): boolean {
  return !path.startsWith('/assets/') && !path.includes('.')
}
