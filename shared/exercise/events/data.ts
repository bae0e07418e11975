import { z } from 'zod'
import { milliseconds } from '../../scenario/parts.ts'
import { AUTHORED_ID_LENGTH } from '../../words/ids.ts'

/** An id in an event, of whichever kind the type says. */
export function id<Id extends string>(): z.ZodType<Id, string> {
  return z
    .string()
    .min(1)
    .max(AUTHORED_ID_LENGTH + 24) as unknown as z.ZodType<Id, string>
}

export const ms = milliseconds

/**
 * Free text of a person. Its salted hash stands for it in the chain, so it can be erased
 * (`{ hash }` alone is left) while the log still verifies.
 */
export const freeText = z.union([
  z.strictObject({ text: z.string(), salt: z.string() }),
  z.strictObject({ hash: z.string() }),
])
export type FreeText = z.output<typeof freeText>

/** What is left to read of a free text; an erased one reads as empty. */
export function readText(from: FreeText): string {
  return 'text' in from ? from.text : ''
}
