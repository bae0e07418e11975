import { z } from 'zod'

/** A short message from the executive team. */
export const executive = {
  words: 40,
  fields: z
    .strictObject({
      via: z.enum(['message', 'call', 'in person']).default('message'),
    })
    .prefault({}),
}
