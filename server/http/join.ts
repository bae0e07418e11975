import { z } from 'zod'
import { personName } from '../../shared/exercise/commands/data.ts'
import type { ExerciseState } from '../../shared/exercise/state/state.ts'
import type { JoinAnswer, LinkAnswer } from '../../shared/wire/http.ts'
import { must } from '../../shared/words/assert.ts'
import { as } from '../../shared/words/ids.ts'
import type { ExerciseId, SeatId } from '../../shared/words/ids.ts'
import { readJoinCode } from '../access/join-codes.ts'
import { GuessGuard, Quota } from '../access/rates.ts'
import type { ExerciseHost } from '../host/exercise-host.ts'
import { LIMITS } from '../limits.ts'
import { bodyOf } from './body.ts'
import { addressOf } from './caller.ts'
import { give } from './give.ts'
import { linkTo, ownAddress } from './links.ts'
import { Problem } from './problem.ts'
import type { Api, Site } from './site.ts'

const joining = z.strictObject({
  seat: z.string().min(1).max(64),
  name: personName,
})

/** The way in by code: no session yet, so it tells little and counts guesses. */
export function joinRoutes(api: Api, site: Site): void {
  const guard = new GuessGuard(LIMITS.guesses.joinCodes)
  const quota = new Quota(LIMITS.guesses.perCodeAndMinute)
  const find = async (text: string, address: string): Promise<ExerciseHost> => {
    await guard.admit(address)
    const code = readJoinCode(text)
    const exercise = code === null ? null : await site.store.exerciseOfJoinCode(code)
    if (code === null || exercise === null) {
      await guard.missed(address)
      throw new Problem(
        404,
        'no-code',
        'No exercise has this code; compare it with the one on the screen.',
      )
    }
    await quota.use(code)
    return site.exercises.open(exercise)
  }

  api.get('/join/:code', async (c) => {
    const host = await find(c.req.param('code'), addressOf(c, site.trust))
    return c.json(await host.read(({ state }) => joinAnswer(host.id, state)))
  })
  api.post('/join/:code', async (c) => {
    const host = await find(c.req.param('code'), addressOf(c, site.trust))
    const { seat, name } = await bodyOf(c, joining)
    const identity = {
      kind: 'seat' as const,
      exercise: host.id,
      seat: as<SeatId>(seat),
      host: false,
    }
    await give(host, { kind: 'seat', seat: identity.seat, host: false }, 'join-seat', {
      seat,
      name,
    })
    // Whoever sat here before, or was sent a link to the seat, has it no longer.
    await site.access.revokeSeat(host.id, identity.seat)
    const link = linkTo(ownAddress(c, site), identity, await site.access.grant(identity))
    return c.json<LinkAnswer>({ exercise: host.id, link })
  })
}

/** Title and free seats by role, and nothing else. */
function joinAnswer(exercise: ExerciseId, state: ExerciseState): JoinAnswer {
  if (state.life.stage === 'draft') {
    throw new Problem(409, 'not-open', 'The lobby is not open yet; try again in a moment.')
  }
  if (state.life.stage === 'closed') {
    throw new Problem(410, 'closed', 'This exercise is over; ask the facilitator for its debrief.')
  }
  const titles = new Map(state.scenario.roles.map(({ id, title }) => [id, title]))
  const free = state.teams.map((team) =>
    team.seats.list.filter(({ person }) => person === 'free' || person === 'left'),
  )
  // Teams fill evenly, and within one the first seats come first.
  const emptiest = Math.max(...free.map((seats) => seats.length))
  const suggested = free.find((seats) => seats.length === emptiest)?.[0]?.id
  const seats = state.teams.flatMap(({ title }, place) =>
    (free[place] ?? []).map(({ id, roles }) => ({
      id,
      team: title,
      roles: roles.map((role) => must(titles.get(role), `a title for ${role}`)),
      suggested: id === suggested,
    })),
  )
  const { title } = state.setup
  return { exercise, title, stage: state.life.stage, seats, locked: state.life.joiningLocked }
}
