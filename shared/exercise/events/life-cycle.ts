import { z } from 'zod'
import { frozenScenario } from '../../scenario/frozen-schema.ts'
import { setupSchema } from '../../scenario/setup.ts'
import { MAX_PACE, MIN_PACE } from '../../time/exercise-clock.ts'
import type { Attention } from '../../words/channel.ts'
import { HOTWASH_STEPS } from '../../words/hotwash.ts'
import { id, ms } from './data.ts'
import type { DecisionId, InjectId } from '../../words/ids.ts'

const nothing = z.strictObject({})

/** Why play ended. */
export const endReasons = z.enum(['by-hand', 'time-up'])

export const lifeCycleEvents = {
  /** Always event 1: the whole frozen scenario and the set-up. */
  'exercise.created': z.strictObject({
    scenario: frozenScenario,
    setup: setupSchema,
  }),
  'exercise.opened': nothing,
  'exercise.started': nothing,
  'exercise.paused': nothing,
  'exercise.resumed': nothing,
  'exercise.paced': z.strictObject({ pace: z.number().min(MIN_PACE).max(MAX_PACE) }),
  /** `at` is the departure. `skipped` names timed injects and openings left out. */
  'exercise.jumped': z.strictObject({
    byMs: ms,
    deliver: z.boolean(),
    skipped: z.strictObject({
      injects: z.array(id<InjectId>()),
      decisions: z.array(id<DecisionId>()),
    }),
    say: z.string().nullable(),
  }),
  /** The server was away: the clock stood still for `awayMs` of real time. */
  'exercise.resumed-after-outage': z.strictObject({ awayMs: ms, waits: z.boolean() }),
  'exercise.ended': z.strictObject({ reason: endReasons }),
  'exercise.stepped': z.strictObject({ step: z.enum(HOTWASH_STEPS) }),
  'exercise.closed': nothing,
  'exercise.joining-locked': z.strictObject({ locked: z.boolean() }),
  'exercise.attention-capped': z.strictObject({
    cap: z.custom<Attention>((value) => value === 0 || value === 1 || value === 2 || value === 3),
  }),
  'exercise.countdowns-set': z.strictObject({ shown: z.boolean() }),
} as const
