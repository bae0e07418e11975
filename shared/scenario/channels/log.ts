import { z } from 'zod'
import { line } from '../parts.ts'

/** At most six lines of a log. */
export const log = {
  words: 60,
  fields: z
    .strictObject({
      source: line.optional().describe('Which log.'),
      lines: z.array(z.string().min(1).max(400)).max(6).default([]),
    })
    .prefault({}),
}
