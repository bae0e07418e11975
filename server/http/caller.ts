import type { Context } from 'hono'
import { as } from '../../shared/words/ids.ts'
import type { ExerciseId } from '../../shared/words/ids.ts'
import type { Identity, Session } from '../access/session.ts'
import { senderOf } from '../access/sender.ts'
import { Problem } from './problem.ts'
import type { ApiEnv, Site, Trust } from './site.ts'

/** Who asks; throws where no session is open. */
export function callerOf(c: Context, site: Site): Identity {
  return sessionOf(c, site).identity
}

/** The session in which somebody asks; throws where none is open. */
export function sessionOf(c: Context, { access }: Site): Session {
  const token = /^Bearer ([\w-]{16,128})$/.exec(c.req.header('authorization') ?? '')?.[1]
  const session = token === undefined ? null : access.session(token)
  if (session) return session
  throw new Problem(401, 'session', 'This page’s session has ended; reload the page.')
}

export function hostOnly(c: Context, site: Site): void {
  if (callerOf(c, site).kind !== 'host') {
    throw new Problem(
      403,
      'host-only',
      'Only the host may do this; open the link that Hotwash printed at its start.',
    )
  }
}

/** Who asks about the exercise in the path. Ids of others' exercises are answered as if there were none. */
export function callerIn(c: Context, site: Site): { identity: Identity; exercise: ExerciseId } {
  const identity = callerOf(c, site)
  const exercise = as<ExerciseId>(c.req.param('id') ?? '')
  if (identity.kind !== 'host' && identity.exercise !== exercise) {
    throw new Problem(
      404,
      'no-exercise',
      'There is no such exercise for you; open your own link again.',
    )
  }
  return { identity, exercise }
}

/** The address a request comes from, as far as that is believed. */
export function addressOf(c: Context<ApiEnv>, { proxies }: Trust): string {
  return senderOf(proxies, c.env.incoming.socket.remoteAddress, c.req.header('x-forwarded-for'))
}
