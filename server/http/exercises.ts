import { z } from 'zod'
import type { Actor } from '../../shared/exercise/commands/command.ts'
import type { LinkAnswer } from '../../shared/wire/http.ts'
import type { Identity } from '../access/session.ts'
import type { ExerciseHost } from '../host/exercise-host.ts'
import { LIMITS } from '../limits.ts'
import { alone } from './alone.ts'
import { bodyOf } from './body.ts'
import { hostOnly } from './caller.ts'
import { give } from './give.ts'
import { linkTo, ownAddress } from './links.ts'
import { newExercise, planOf, type AskedExercise } from './new-exercise.ts'
import { Problem } from './problem.ts'
import type { Api, Site } from './site.ts'

const FIRST_SCENARIO = 'leaked-key'

const trying = z.strictObject({ slug: z.string().max(40).optional() })

/** Makes exercises: from set-up, or at once for one person with simulated teammates. */
export function exerciseRoutes(api: Api, site: Site): void {
  api.post('/exercises', async (c) => {
    hostOnly(c, site)
    const asked = await bodyOf(c, newExercise, LIMITS.http.setupBytes)
    const { host, leader } = await open(site, asked)
    const link = linkTo(ownAddress(c, site), leader, await site.access.grant(leader))
    return c.json<LinkAnswer>({ exercise: host.id, link }, 201)
  })
  api.post('/exercises/try', async (c) => {
    hostOnly(c, site)
    const { slug = FIRST_SCENARIO } = await bodyOf(c, trying)
    const { host, leader, actor } = await open(site, alone(slug, await runnable(site, slug)), true)
    await give(host, actor, 'start')
    const link = linkTo(ownAddress(c, site), leader, await site.access.grant(leader))
    return c.json<LinkAnswer>({ exercise: host.id, link }, 201)
  })
}

async function runnable(site: Site, slug: string) {
  const held = await site.library.held(slug)
  if (!held)
    throw new Problem(404, 'no-scenario', 'There is no such scenario; go back to the library.')
  if (!held.scenario || held.problems.some(({ severity }) => severity === 'error')) {
    throw new Problem(
      409,
      'scenario-broken',
      'This scenario has errors; correct them in authoring first.',
    )
  }
  return held.scenario
}

/** Creates the exercise, opens its lobby, and seats the host where nobody facilitates. */
async function open(site: Site, asked: AskedExercise, isAlone = false) {
  const plan = planOf(await runnable(site, asked.slug), asked, isAlone)
  const host = await site.exercises.create(plan)
  const { leader, actor } = leaderOf(host, asked)
  await give(host, actor, 'open-lobby')
  if (leader.kind === 'seat') {
    const name = asked.hostName ?? 'You'
    await give(host, actor, 'join-seat', { seat: leader.seat, name })
  }
  return { host, leader, actor }
}

function leaderOf(
  { id: exercise }: ExerciseHost,
  { facilitated, hostSeat: seat }: AskedExercise,
): { leader: Exclude<Identity, { kind: 'host' }>; actor: Actor } {
  if (facilitated || seat === undefined) {
    return { leader: { kind: 'facilitator', exercise }, actor: { kind: 'facilitator' } }
  }
  return {
    leader: { kind: 'seat', exercise, seat, host: true },
    actor: { kind: 'seat', seat, host: true },
  }
}
