import { z } from 'zod'
import { line } from '../parts.ts'

/** A support or work ticket. */
export const ticket = {
  words: 50,
  fields: z
    .strictObject({
      number: line.optional().describe('Such as SUP-4182.'),
      customer: line.optional(),
      priority: z.enum(['low', 'normal', 'high', 'urgent']).default('normal'),
      state: z.enum(['new', 'open', 'pending', 'solved']).default('new'),
    })
    .prefault({}),
}
