import { z } from 'zod'
import { line } from '../parts.ts'

/** A phone call, as notes of what was said. */
export const phone = {
  words: 60,
  fields: z
    .strictObject({
      caller: line.optional().describe('What the phone shows.'),
      duration: line.optional(),
    })
    .prefault({}),
}
