import { must } from '../../../shared/words/assert.ts'
import type { SeatId, TeamId } from '../../../shared/words/ids.ts'

/** What a marked text is, in the words of the table of who sees what. */
export interface Secret<Kind extends string = string> {
  kind: Kind
  /** Where it stands: `injects.n.body`, or the command that brought it. */
  place: string
  /** Authored id of the inject or decision that it belongs to; of a message, the message's. */
  about?: string
  option?: string
  team?: TeamId
  /** Whose name it is. */
  seat?: SeatId
}

const MARK = /canary(\d{6})/g
/** What the mark comes to in base64, wherever it stands in a triple of bytes; short, so only a first look. */
const MARK_IN_BASE64 = /Y2FuYXJ5|bmFy|YW5h/
const BASE64_RUN = /[\w+/-]{12,}={0,2}/g

/** Marks texts, each with a canary of its own, and knows a canary again however it is written. */
export class Canaries<Kind extends string> {
  readonly #secrets = new Map<string, Secret<Kind>>()

  /** A text that nothing else holds. */
  mint(secret: Secret<Kind>): string {
    const mark = `canary${String(this.#secrets.size + 1).padStart(6, '0')}`
    this.#secrets.set(mark, secret)
    return mark
  }

  secret(mark: string): Secret<Kind> {
    return must(this.#secrets.get(mark), `a secret behind ${mark}`)
  }

  get marks(): string[] {
    return [...this.#secrets.keys()]
  }
}

/** Every canary in a text: as it stands, escaped for JSON or HTML, for an address, or in base64. */
export function canariesIn(text: string): Set<string> {
  const readings = [text, ...unescaped(text)]
  const found = [...readings, ...readings.flatMap(fromBase64)].flatMap((reading) =>
    [...reading.matchAll(MARK)].map(([mark]) => mark),
  )
  return new Set(found)
}

function unescaped(text: string): string[] {
  const readings: string[] = []
  if (text.includes('\\u'))
    readings.push(text.replaceAll(/\\u([\da-f]{4})/gi, (_, hex: string) => sign(hex, 16)))
  if (text.includes('&#'))
    readings.push(
      text
        .replaceAll(/&#x([\da-f]{1,6});/gi, (_, hex: string) => sign(hex, 16))
        .replaceAll(/&#(\d{1,7});/g, (_, digits: string) => sign(digits, 10)),
    )
  if (text.includes('%'))
    readings.push(text.replaceAll(/%([\da-f]{2})/gi, (_, hex: string) => sign(hex, 16)))
  return readings
}

function sign(digits: string, base: number): string {
  const code = Number.parseInt(digits, base)
  return code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
}

/** A run may begin in the middle of what was encoded, so it is read from each place in a group of four. */
function fromBase64(text: string): string[] {
  if (!MARK_IN_BASE64.test(text)) return []
  return [...text.matchAll(BASE64_RUN)]
    .filter(([run]) => MARK_IN_BASE64.test(run))
    .flatMap(([run]) =>
      [0, 1, 2, 3].map((start) => Buffer.from(run.slice(start), 'base64url').toString('latin1')),
    )
}
