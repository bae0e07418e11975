import type { BroughtIn, ErasedName } from '../../shared/wire/http.ts'
import { as } from '../../shared/words/ids.ts'
import type { ExerciseId, SeatId } from '../../shared/words/ids.ts'
import { bringIn } from '../host/bring-in.ts'
import { NoSuchExercise } from '../host/staged.ts'
import { LIMITS } from '../limits.ts'
import { ChainBroken } from '../store/chain.ts'
import { readLog } from '../store/log-file.ts'
import { capped } from './body.ts'
import { callerIn, hostOnly } from './caller.ts'
import { Problem } from './problem.ts'
import type { Api, Site } from './site.ts'

/** How long exercises are kept is the host's to say: erase one, erase a person, bring one in. */
export function keepingRoutes(api: Api, site: Site): void {
  api.delete('/exercises/:id', async (c) => {
    hostOnly(c, site)
    const exercise = as<ExerciseId>(c.req.param('id'))
    if (await isPlayed(site, exercise)) {
      throw new Problem(
        409,
        'still-running',
        'This exercise is being played: end it first, then erase it.',
      )
    }
    await site.exercises.erase(exercise)
    return c.json({})
  })
  api.delete('/exercises/:id/names/:seat', async (c) => {
    const { identity, exercise } = callerIn(c, site)
    if (identity.kind !== 'host' && identity.kind !== 'facilitator') {
      throw new Problem(403, 'not-yours', 'Names are the facilitator’s to erase; ask them.')
    }
    if ((await stageOf(site, exercise)) !== 'closed') {
      throw new Problem(409, 'not-closed', 'Close the exercise first, then erase the name.')
    }
    const seat = as<SeatId>(c.req.param('seat'))
    return c.json<ErasedName>({ texts: await site.exercises.eraseName(exercise, seat) })
  })
  api.post('/exercises/import', async (c) => {
    hostOnly(c, site)
    const log = await readLog(capped(c, LIMITS.http.logBytes))
    const { exercise, card } = await bringIn(site.store, site.tryOut, log, site.nowMs())
    const { title, stage } = card
    return c.json<BroughtIn>({ exercise, title, stage, events: log.events.length }, 201)
  })
}

/** The list is asked first: the log of one that is damaged cannot be read, and it may go all the same. */
async function isPlayed({ store, exercises }: Site, exercise: ExerciseId): Promise<boolean> {
  const listed = (await store.catalogue()).find((entry) => entry.exercise === exercise)
  // What was lost whole is still remembered as lost.
  if (!listed && !store.losses.has(exercise)) throw new NoSuchExercise(exercise)
  if (listed?.stage !== 'running') return false
  return exercises.open(exercise).then(
    () => true,
    (error: unknown) => {
      if (error instanceof ChainBroken) return false
      throw error
    },
  )
}

async function stageOf({ exercises }: Site, exercise: ExerciseId) {
  const host = await exercises.open(exercise)
  return host.read(({ state }) => state.life.stage)
}
