import { z } from 'zod'
import type { SessionAnswer } from '../../shared/wire/http.ts'
import { GuessGuard } from '../access/rates.ts'
import { LIMITS } from '../limits.ts'
import { bodyOf } from './body.ts'
import { addressOf } from './caller.ts'
import { pageOf } from './links.ts'
import { Problem } from './problem.ts'
import type { Api, Site } from './site.ts'

const exchange = z.strictObject({ capability: z.string().min(1).max(128) })

/** A page exchanges its capability for a session at every load. */
export function sessionRoutes(api: Api, site: Site): void {
  const guard = new GuessGuard(LIMITS.guesses.capabilities)
  api.post('/session', async (c) => {
    const address = addressOf(c, site.trust)
    await guard.admit(address)
    const { capability } = await bodyOf(c, exchange)
    const session = await site.access.openSession(capability, c.req.header('user-agent'))
    if (!session) {
      await guard.missed(address)
      throw new Problem(
        401,
        'no-capability',
        'This link does not work any more; ask the facilitator for a new one, or open the link that Hotwash printed last.',
      )
    }
    const { identity, token } = session
    return c.json<SessionAnswer>({
      session: token,
      kind: identity.kind,
      exercise: identity.kind === 'host' ? null : identity.exercise,
      seat: identity.kind === 'seat' ? identity.seat : null,
      page: pageOf(identity),
    })
  })
}
