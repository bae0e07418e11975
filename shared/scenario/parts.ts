import { z } from 'zod'
import { parseDuration, TEN_YEARS } from '../time/duration.ts'
import { AUTHORED_ID, AUTHORED_ID_LENGTH } from '../words/ids.ts'

/** An id that the author chose; unique in the file across all kinds. */
export function authoredId<Id extends string>(): z.ZodType<Id, string> {
  return z
    .string()
    .max(AUTHORED_ID_LENGTH, { error: `An id has at most ${AUTHORED_ID_LENGTH} characters.` })
    .regex(AUTHORED_ID, {
      error:
        'An id is kebab-case: small letters, digits and single dashes, starting with a letter.',
    })
    .describe('Kebab-case, at most 40 characters, unique in the file.') as unknown as z.ZodType<
    Id,
    string
  >
}

const DURATION_SENTENCE = 'Write a duration such as 90s, 12m or 1h30m.'

/** `90s`, `12m`, `1h30m`; read as ms. */
export const duration = z
  .string({ error: DURATION_SENTENCE })
  .regex(/^(?=\d)(\d{1,4}h)?(\d{1,6}m)?(\d{1,7}s)?$/, { error: DURATION_SENTENCE })
  .transform((text) => parseDuration(text) ?? 0)
  .describe('A duration: 90s, 12m, 1h30m.')

/** A duration that may lie before the start: `-40m`. */
export const offset = z
  .string({ error: DURATION_SENTENCE })
  .regex(/^-?(?=\d)(\d{1,4}h)?(\d{1,6}m)?(\d{1,7}s)?$/, {
    error: 'Write an offset from the start such as -40m or 2m.',
  })
  .transform((text) =>
    text.startsWith('-') ? -(parseDuration(text.slice(1)) ?? 0) : (parseDuration(text) ?? 0),
  )
  .describe('An offset from the start: -40m, 0s, 2m.')

/** A length or an instant once it is read: whole ms. */
export const milliseconds = z.number().int().min(-TEN_YEARS).max(TEN_YEARS)

/** One line of plain text in which slots may stand. */
export const line = z
  .string()
  .min(1)
  .max(200)
  .describe('One line of text; slots such as ${pager} may stand in it.')

/** Markdown in which slots may stand. */
export const prose = z
  .string()
  .min(1)
  .max(8_000)
  .describe('Markdown; slots such as ${pager} may stand in it.')

/** One value or a list of them, read as a list. */
export function oneOrMore<T, I>(part: z.ZodType<T, I>) {
  return z
    .union([part, z.array(part).min(1)])
    .transform((value): T[] => (Array.isArray(value) ? value : [value])) as unknown as z.ZodType<
    T[],
    I | I[]
  >
}
