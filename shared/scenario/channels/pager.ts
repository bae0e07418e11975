import { z } from 'zod'
import { line } from '../parts.ts'

/** An alert as an on-call tool sends it: a value against a threshold, no impact statement. */
export const pager = {
  words: 25,
  fields: z
    .strictObject({
      severity: z.enum(['critical', 'error', 'warning', 'info']).default('critical'),
      source: line.optional().describe('Host or service that fired.'),
      component: line.optional(),
      value: line.optional().describe('The measured value, such as 4.8 s.'),
      threshold: line.optional().describe('What it was held against, such as 0.5 s.'),
      firing: z.number().int().min(0).optional().describe('How many series fire.'),
      dedupKey: line.optional(),
    })
    .prefault({}),
}
