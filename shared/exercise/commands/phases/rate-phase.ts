import { z } from 'zod'
import { RATINGS } from '../../../words/incident.ts'
import { PLAYED_PHASES } from '../../../words/phase.ts'
import { command } from '../command.ts'
import { longText } from '../data.ts'

/** A person says how a phase went, in the terms of HSEEP. */
export const ratePhase = command({
  name: 'rate-phase',
  about: 'team',
  data: z.strictObject({
    phase: z.enum(PLAYED_PHASES),
    rating: z.enum(RATINGS),
    evidence: longText.optional(),
  }),
  from: { facilitator: 'self', observer: true },
  when: ['running', 'paused', 'hotwash'],
  follows({ data, free, event }) {
    const evidence = data.evidence === undefined ? null : free(data.evidence)
    return [event('phase.rated', { phase: data.phase, rating: data.rating, evidence })]
  },
})
