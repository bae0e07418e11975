import { z } from 'zod'
import { line } from '../parts.ts'

/** A vendor’s status page: one to three sentences, no cause before identified. */
export const vendorStatus = {
  words: 50,
  fields: z
    .strictObject({
      state: z
        .enum(['operational', 'investigating', 'identified', 'monitoring', 'resolved'])
        .default('investigating'),
      component: line.optional(),
      started: line.optional().describe('Story time of the first entry.'),
    })
    .prefault({}),
}
