import { must } from '../../words/assert.ts'
import type { CommandId } from '../../words/ids.ts'
import { readClock } from '../../time/exercise-clock.ts'
import type { ExerciseEvent } from '../events/event.ts'
import { Unfolding } from '../schedule/unfolding.ts'
import type { ExerciseState } from '../state/state.ts'
import type { Actor, Context, Names } from './command.ts'
import { judge } from './judge.ts'
import { REFUSALS } from './refusals.ts'
import type { RefusalCode } from './refusals.ts'

/** A command as its sender made it; `data` is checked here, by the command's strict schema. */
export interface Request {
  id?: CommandId
  type: string
  data: unknown
  actor: Actor
}

/**
 * What a command was answered with. Either way `events` have happened and must be stored: what was due
 * before the command comes first, also before a refusal.
 */
export type Outcome =
  | { ok: true; events: ExerciseEvent[]; names: Names }
  | { ok: false; events: ExerciseEvent[]; code: RefusalCode; message: string }

/**
 * The one way in. Everything due at or before now happens first; then the command is judged, and what
 * it turns true follows at once. The state is evolved as it goes: if the events cannot be stored, the
 * caller throws it away and folds the log again.
 */
export function decide(state: ExerciseState, request: Request, context: Context): Outcome {
  const unfolding = new Unfolding(state, context.nowMs)
  unfolding.until(readClock(state.life.clock, context.nowMs))
  const atMs = readClock(state.life.clock, context.nowMs)
  const verdict = judge(state, request, atMs, context)
  if (typeof verdict === 'string') return refused(verdict, unfolding.events, state)
  const { events, names } = verdict
  unfolding.step(events, Math.max(atMs, state.head.atMs), request.id)
  // A jump lands now: what is delivered, and what is due at the landing itself, happens in the same breath.
  unfolding.until(readClock(state.life.clock, context.nowMs))
  return { ok: true, events: unfolding.events, names }
}

function refused(code: RefusalCode, events: ExerciseEvent[], state: ExerciseState): Outcome {
  const paused = code === 'paused' ? state.life.paused : null
  const who = paused?.by === 'facilitator' ? 'the facilitator' : 'the host'
  const message = paused
    ? `Paused by ${who}; your text is kept.`
    : must(REFUSALS[code], `a sentence for ${code}`)
  return { ok: false, events, code, message }
}
