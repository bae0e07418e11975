import { z } from 'zod'
import { PHASES, PLAYED_PHASES } from '../../words/phase.ts'
import { RATINGS } from '../../words/incident.ts'
import { freeText } from './data.ts'

const phase = z.enum(PHASES)

export const phaseEvents = {
  'phase.entered': z.strictObject({ phase, because: z.enum(['start', 'gate', 'by-hand', 'end']) }),
  'phase.reopened': z.strictObject({
    phase,
    reason: freeText,
    because: z.enum(['by-hand', 'inject']),
  }),
  /** The first instant of play at which the gate was true, whatever the phase. */
  'phase.gate-met': z.strictObject({ phase: z.enum(PLAYED_PHASES) }),
  /** After a reopening the phase's gate was seen false, so that it may count again. */
  'phase.gate-rearmed': z.strictObject({ phase: z.enum(PLAYED_PHASES) }),
  'phase.rated': z.strictObject({
    phase: z.enum(PLAYED_PHASES),
    rating: z.enum(RATINGS),
    evidence: freeText.nullable(),
  }),
} as const

export const milestoneEvents = {
  'milestone.reached': z.strictObject({ milestone: z.enum(['contained', 'resolved']) }),
  'milestone.reopened': z.strictObject({ milestone: z.enum(['contained', 'resolved']) }),
} as const
