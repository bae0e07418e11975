import { LIMITS } from '../limits.ts'
import { Chain, ChainBroken, lineOf, withHash, type StoredEvent } from './chain.ts'
import {
  logFooter,
  logHeader,
  newerHeader,
  parseLine,
  readEventLine,
  sentenceOf,
  type LogHeader,
} from './log-line.ts'

/** An exported log is not one, or not whole. `seq` is the event at which that shows, 0 for the first line. */
export class BrokenLog extends Error {
  override name = 'BrokenLog'
  readonly seq: number
  readonly reason: string

  constructor(seq: number, reason: string) {
    super(`Line ${seq + 1} ${reason}.`)
    this.seq = seq
    this.reason = reason
  }
}

/** The lines of an exported log, each with its line break: header, events, footer. */
export async function* writeLog(
  header: LogHeader,
  pages: AsyncIterable<StoredEvent[]> | Iterable<StoredEvent[]>,
): AsyncGenerator<string> {
  const { format, program, exercise, names } = header
  yield `${JSON.stringify({ format, program, exercise, names })}\n`
  let last: StoredEvent | undefined
  for await (const page of pages) {
    yield page.map((event) => `${withHash(lineOf(event), event.hash)}\n`).join('')
    last = page.at(-1) ?? last
  }
  yield `${JSON.stringify({ head: last?.hash, count: last?.seq ?? 0 })}\n`
}

/** A log that was read from its first to its last line, and whose chain holds. */
export interface ReadLog {
  header: LogHeader
  events: StoredEvent[]
  /** Hash of the last event. */
  head: string
}

/** Reads an exported log strictly; throws {@link BrokenLog} at the first line that does not fit. */
export async function readLog(bytes: AsyncIterable<Uint8Array>): Promise<ReadLog> {
  const reader = new Reader()
  for await (const line of linesOf(bytes)) reader.take(line)
  return reader.end()
}

class Reader {
  readonly #chain = new Chain()
  readonly #events: StoredEvent[] = []
  #header: LogHeader | null = null
  /** The line read last: only what follows shows whether it was the last one. */
  #held: string | null = null

  take(line: string): void {
    if (!this.#header) this.#header = headerOf(line)
    else {
      if (this.#held !== null) this.#event(this.#held)
      this.#held = line
    }
  }

  end(): ReadLog {
    if (!this.#header) throw new BrokenLog(0, 'is missing: the file is empty')
    const footer = logFooter.safeParse(parseLine(this.#held ?? ''))
    if (!footer.success) {
      if (this.#held !== null) this.#event(this.#held)
      throw new BrokenLog(this.#chain.seq + 1, 'is missing: the log ends before its last line')
    }
    const { seq, hash } = this.#chain
    if (footer.data.count !== seq || footer.data.head !== hash) {
      throw new BrokenLog(seq + 1, 'does not fit the events before it')
    }
    return { header: this.#header, events: this.#events, head: hash }
  }

  #event(line: string): void {
    const event = readEventLine(line)
    if (typeof event === 'string') throw new BrokenLog(this.#chain.seq + 1, event)
    try {
      this.#chain.next(event)
    } catch (error) {
      if (error instanceof ChainBroken) throw new BrokenLog(error.seq, `is broken: ${error.reason}`)
      throw error
    }
    this.#bind(event)
    this.#events.push(event)
  }

  /** The first line stands outside the chain; what it says of the exercise, event 1 says inside it. */
  #bind(event: StoredEvent): void {
    if (event.type !== 'exercise.created') return
    const named = this.#header?.exercise
    const { exercise } = event.data.setup
    if (named !== exercise)
      throw new BrokenLog(0, `is of another exercise: it names ${named}, event 1 ${exercise}`)
  }
}

function headerOf(line: string): LogHeader {
  const parsed = parseLine(line)
  const header = logHeader.safeParse(parsed)
  if (header.success) return header.data
  if (newerHeader.safeParse(parsed).success) {
    throw new BrokenLog(0, 'says that a newer Hotwash wrote it: use that one')
  }
  throw new BrokenLog(0, `is no first line of a log: ${sentenceOf(header.error)}`)
}

async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 0
  let rest = ''
  for await (const chunk of bytes) {
    const parts = (rest + decode(decoder, chunk, line)).split('\n')
    rest = parts.pop() ?? ''
    if (rest.length > LIMITS.logLineChars) throw new BrokenLog(line, 'is too long')
    line += parts.length
    yield* parts
  }
  decode(decoder, undefined, line)
  if (rest !== '') yield rest
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, line: number): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined })
  } catch {
    throw new BrokenLog(line, 'is no text')
  }
}
