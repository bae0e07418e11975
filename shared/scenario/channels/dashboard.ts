import { z } from 'zod'
import { line } from '../parts.ts'

/** A panel of at most six numbers. */
export const dashboard = {
  words: 60,
  fields: z
    .strictObject({
      panel: line.optional().describe('Name of the panel.'),
      numbers: z
        .array(
          z.strictObject({
            label: line,
            value: line,
            usual: line.optional().describe('What is normal.'),
            series: z
              .array(z.number())
              .max(60)
              .optional()
              .describe('Recent values, oldest first, for a small line.'),
          }),
        )
        .max(6)
        .default([]),
    })
    .prefault({}),
}
