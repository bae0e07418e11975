import { timingSafeEqual } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { Problem } from './problem.ts'
import type { ApiEnv, Site } from './site.ts'

/** Numbers for whoever operates the server: asked from this machine, or with the token that was set. */
export function metricsRoute(app: Hono<ApiEnv>, { metrics, trust }: Site): void {
  app.get('/metrics', async (c) => {
    if (!isHere(c) && !hasToken(c, trust.metricsToken)) {
      throw new Problem(
        403,
        'not-yours',
        'Metrics are for this machine; from another one, set HOTWASH_METRICS_TOKEN and send it.',
      )
    }
    return c.text(await metrics(), 200, { 'Content-Type': 'text/plain; version=0.0.4' })
  })
}

/** A proxy on this machine asks for others, and says so. */
function isHere(c: Context<ApiEnv>): boolean {
  const direct = c.env.incoming.socket.remoteAddress ?? ''
  const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(direct)
  return loopback && c.req.header('x-forwarded-for') === undefined
}

function hasToken(c: Context, token: string | null): boolean {
  if (token === null) return false
  const given = Buffer.from(c.req.header('authorization') ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
