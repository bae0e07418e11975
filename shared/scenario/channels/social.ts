import { z } from 'zod'
import { line } from '../parts.ts'

/** A public post. */
export const social = {
  words: 50,
  fields: z
    .strictObject({
      handle: line.optional(),
      reposts: z.number().int().min(0).optional(),
      likes: z.number().int().min(0).optional(),
    })
    .prefault({}),
}
