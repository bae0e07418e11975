import { z } from 'zod'
import { ms } from '../../shared/exercise/events/data.ts'
import { eventData, type EventType } from '../../shared/exercise/events/event.ts'
import { EXERCISE_ID } from '../../shared/scenario/setup.ts'
import { printable } from '../../shared/words/printable.ts'
import { LIMITS } from '../limits.ts'
import { isShallow } from '../shallow.ts'
import { lineOf, withHash, type StoredEvent } from './chain.ts'

export const LOG_FORMAT = 1

/** Enough for a place and what was expected there. */
const LONGEST_REASON = 200

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** The first line of an exported log. */
export const logHeader = z.strictObject({
  format: z.literal(LOG_FORMAT),
  program: z.string().min(1).max(80),
  exercise: z.string().regex(EXERCISE_ID),
  names: z.record(z.string().max(64), z.string().max(200)),
})
export type LogHeader = z.output<typeof logHeader>

/** What may follow is not for this program to know. */
export const newerHeader = z.object({ format: z.number().gt(LOG_FORMAT) })

/** The last line: without it a log has been cut short. */
export const logFooter = z.strictObject({ head: sha256, count: z.number().int().min(1) })
export type LogFooter = z.output<typeof logFooter>

const envelope = z.strictObject({
  seq: z.number().int().min(1),
  at: ms,
  wall: z.iso.datetime({ precision: 3 }),
  by: z.string().min(1).max(64),
  team: z.string().min(1).max(64).optional(),
  type: z.enum(Object.keys(eventData) as [EventType, ...EventType[]]),
  data: z.record(z.string(), z.unknown()),
  command: z.string().min(1).max(64).optional(),
  hash: sha256,
})

/**
 * Reads an event's line strictly: its envelope, its data, and that it is written exactly as Hotwash
 * writes it. Answers the event, or one sentence on what is wrong.
 */
export function readEventLine(line: string): StoredEvent | string {
  const parsed = parseLine(line)
  if (parsed === undefined) return 'is no event: it is cut off or no JSON'
  if (!isShallow(parsed, LIMITS.logLineDepth)) return 'is nested too deeply'
  const outside = envelope.safeParse(parsed)
  if (!outside.success) return `is no event: ${sentenceOf(outside.error)}`
  const { type } = outside.data
  const inside = eventData[type].safeParse(outside.data.data)
  if (!inside.success) return `holds no data of ${type}: ${sentenceOf(inside.error)}`
  // Not what the schema answers: it may order keys anew, and their order is part of the hash.
  const event = parsed as StoredEvent
  return withHash(lineOf(event), event.hash) === line
    ? event
    : 'is not written as Hotwash writes it'
}

/** The value of a line of JSON, undefined where it is none. */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** What is wrong, in plain words and a readable length: names of keys come from the file. */
export function sentenceOf(error: z.ZodError): string {
  const [issue] = error.issues
  const whole = printable(issue ? plainly(issue) : 'it cannot be read')
  return whole.length > LONGEST_REASON ? `${whole.slice(0, LONGEST_REASON)}…` : whole
}

function plainly({ path, ...issue }: z.core.$ZodIssue): string {
  const place = path.length === 0 ? 'it' : `\`${path.join('.')}\``
  return issue.code === 'unrecognized_keys'
    ? `${place} has \`${issue.keys.join('`, `')}\`, which Hotwash does not write`
    : `${place} is missing or not as Hotwash writes it`
}
