import { hash } from 'node:crypto'
import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'

/** An event as the log keeps it: chained to all that came before. */
export type StoredEvent = ExerciseEvent & { hash: string }

/** What the first event is chained to. */
export const BEFORE_FIRST = '0'.repeat(64)

/** How many hex digits of a hash are printed for people. */
export const HEAD_CODE_LENGTH = 12

/** The line of an event without its hash; the order of keys is part of the log format. */
export function lineOf(event: ExerciseEvent): string {
  const { seq, at, wall, by, team, type, data, command } = event
  return JSON.stringify({ seq, at, wall, by, team, type, data, command })
}

/** The hash of an event that follows one with the hash `previous`. */
export function chainHash(previous: string, event: ExerciseEvent): string {
  const { seq, at, wall, by, team, type, data, command } = event
  const line = JSON.stringify({ seq, at, wall, by, team, type, data: sealed(data), command })
  return hash('sha256', previous + line)
}

/** The line as it is exported: the hash comes last. */
export function withHash(line: string, eventHash: string): string {
  return `${line.slice(0, -1)},"hash":"${eventHash}"}`
}

/** Chains events that are not in a store, such as those of a headless play. */
export function chained(events: readonly ExerciseEvent[]): StoredEvent[] {
  let previous = BEFORE_FIRST
  return events.map((event) => {
    previous = chainHash(previous, event)
    return { ...event, hash: previous }
  })
}

/** What a free text leaves in the chain, and all that is left of it once it has been erased. */
export function freeTextHash(text: string, salt: string): string {
  return hash('sha256', salt + text)
}

export function headCode(eventHash: string): string {
  return eventHash.slice(0, HEAD_CODE_LENGTH)
}

/** The log is not whole, or not as it was written; `seq` is the first event that does not fit. */
export class ChainBroken extends Error {
  override name = 'ChainBroken'
  readonly seq: number
  readonly reason: string

  constructor(seq: number, reason: string) {
    super(`event ${seq}: ${reason}`)
    this.seq = seq
    this.reason = reason
  }
}

/** Follows a chain from its first event; `next` throws {@link ChainBroken} at what does not fit. */
export class Chain {
  seq = 0
  hash = BEFORE_FIRST

  next(event: StoredEvent): void {
    const seq = this.seq + 1
    if (event.seq !== seq) throw new ChainBroken(seq, `found number ${event.seq} in its place`)
    if (chainHash(this.hash, event) !== event.hash) {
      throw new ChainBroken(seq, 'the hash does not fit what stands before it')
    }
    this.seq = seq
    this.hash = event.hash
  }
}

/** Every free text in its hashed form; what holds none is answered as it is, uncopied. */
function sealed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return sealedList(value)
  if (isFreeText(value)) return { hash: freeTextHash(value.text, value.salt) }
  let copy: [string, unknown][] | null = null
  const entries = Object.entries(value)
  for (const [place, [key, part]] of entries.entries()) {
    const seal = sealed(part)
    if (seal === part) continue
    copy ??= [...entries]
    copy[place] = [key, seal]
  }
  return copy ? Object.fromEntries(copy) : value
}

function sealedList(list: unknown[]): unknown[] {
  const seals = list.map(sealed)
  return seals.some((seal, place) => seal !== list[place]) ? seals : list
}

/** A person's own words, which may be erased. */
export function isFreeText(value: object): value is { text: string; salt: string } {
  const { text, salt } = value as { text?: unknown; salt?: unknown }
  return typeof text === 'string' && typeof salt === 'string' && Object.keys(value).length === 2
}
