import { z } from 'zod'
import { suggestion } from '../../words/nearest.ts'
import { printable } from '../../words/printable.ts'

type RawIssue = z.core.$ZodRawIssue

/** Several unknown keys of one part come as one issue; their sentences are joined by this. */
export const KEY_SEPARATOR = '\n'

/** What zod found, as a plain sentence. Sentences that a schema brings itself go before these. */
export function sentenceOf(issue: RawIssue): string | undefined {
  const name = nameOf(issue)
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `${name} is missing: write ${A[issue.expected] ?? issue.expected}.`
        : `${name} is ${A[kindOf(issue.input)] ?? 'something else'}: write ${A[issue.expected] ?? issue.expected}${hint(issue)}.`
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, issue.inst)).join(KEY_SEPARATOR)
    case 'invalid_value':
      return `${name} is ${shown(issue.input)}: write ${oneOf(issue.values)}.`
    case 'invalid_union':
      return unionSentence(issue, name)
    case 'too_small':
      return `${name} ${tooSmall(issue.origin, Number(issue.minimum))}.`
    case 'too_big':
      return `${name} ${tooBig(issue.origin, Number(issue.maximum))}.`
    case 'invalid_key':
      return `${name} cannot be a name here: begin with a small letter, then letters and digits, at most 30.`
    default:
      return undefined
  }
}

const A: Partial<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
  null: 'empty',
}

/** The part a sentence is about: its key, or the item of a list. */
function nameOf(issue: RawIssue): string {
  const last = issue.path?.at(-1)
  if (last === undefined) return 'This'
  return typeof last === 'number' ? `Item ${last + 1}` : `\`${String(last)}\``
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/** YAML reads 12 and true as no texts; quotes make them some. */
function hint(issue: RawIssue): string {
  const bare = typeof issue.input === 'number' || typeof issue.input === 'boolean'
  return issue.code === 'invalid_type' && issue.expected === 'string' && bare
    ? `, in quotes: "${String(issue.input)}"`
    : ''
}

function unknownKey(key: string, schema: unknown): string {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
  return `\`${printable(key.slice(0, 60))}\` is not a key here; ${suggestion(key, known)}`
}

function oneOf(values: readonly unknown[]): string {
  const written = values.map(String)
  if (written.length < 2) return written.join('')
  return `${written.slice(0, -1).join(', ')} or ${written.at(-1) ?? ''}`
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing'
  if (typeof value === 'object' || typeof value === 'function')
    return A[kindOf(value)] ?? 'something else'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function unionSentence(issue: Extract<RawIssue, { code: 'invalid_union' }>, name: string): string {
  if ('discriminator' in issue && Array.isArray(issue.options)) {
    const written = (issue.input as Record<string, unknown>)[String(issue.discriminator)]
    const which =
      typeof written === 'string'
        ? suggestion(written, issue.options.map(String))
        : `write ${oneOf(issue.options)}.`
    return `\`${String(issue.discriminator)}\` is ${shown(written)}; ${which}`
  }
  const wanted = issue.errors.flat().flatMap((inner) => {
    if (inner.code === 'invalid_value') return inner.values.map(String)
    return inner.code === 'invalid_type' ? [A[inner.expected] ?? inner.expected] : []
  })
  return `${name} is ${shown(issue.input)}: write ${oneOf([...new Set(wanted)])}.`
}

function tooSmall(origin: string, least: number): string {
  if (origin === 'string')
    return least === 1
      ? 'is empty: write something'
      : `is too short: write at least ${least} characters`
  if (origin === 'array') return `has too few items: write at least ${least}`
  return `is too small: write at least ${least}`
}

function tooBig(origin: string, most: number): string {
  if (origin === 'string') return `is too long: write at most ${most} characters`
  if (origin === 'array') return `has too many items: write at most ${most}`
  return `is too large: write at most ${most}`
}
