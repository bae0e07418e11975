import { canariesIn } from './canaries.ts'
import type { Canaries } from './canaries.ts'
import type { Past } from './past.ts'
import { mayReadDebrief, mayReadLog, NOT_IN_DEBRIEF, WHO_SEES } from './who-sees.ts'
import type { Kind, Look, Looker } from './who-sees.ts'

/** What a text is: what comes of itself, the debrief in one of its forms, the exported log. */
export type Through = 'rows' | 'debrief' | 'log'

/** A link's token, a session's, or a join code; whoever was given it may see it. */
const TOKEN = /(?<![\w-])[\w-]{43}(?![\w-])/g

/** What the whole run has shown, by place and by who looked: nothing allowed may be missing in it. */
export class Sightings {
  readonly #allowed = new Set<string>()
  readonly #seen = new Map<string, number>()

  allow(what: string): void {
    this.#allowed.add(what)
  }

  see(what: string): void {
    this.#seen.set(what, (this.#seen.get(what) ?? 0) + 1)
  }

  /** What somebody was allowed to see, and nobody like them ever saw. */
  get missing(): string[] {
    return [...this.#allowed].filter((what) => !this.#seen.has(what)).sort()
  }

  get kinds(): number {
    return this.#seen.size
  }
}

/** Reads all that leaves for anybody, and compares it with the table of who sees what. */
export class Scan {
  readonly leaks: string[] = []
  readonly #canaries: Canaries<Kind>
  readonly #past: Past
  readonly #sightings: Sightings
  readonly #known = new Map<Looker, Set<string>>()
  readonly #holders = new Map<string, Looker[]>()
  #codes: string[] = []

  constructor(canaries: Canaries<Kind>, past: Past, sightings: Sightings) {
    this.#canaries = canaries
    this.#past = past
    this.#sightings = sightings
  }

  /** From now on this token is theirs, and nobody else's. */
  entrust(token: string, ...whom: Looker[]): void {
    this.#holders.set(token, [...(this.#holders.get(token) ?? []), ...whom])
  }

  /** The join code in each way of writing it. */
  hide(...codes: string[]): void {
    this.#codes = codes
  }

  hear(who: Looker, through: Through, text: string): void {
    for (const mark of canariesIn(text)) this.#meet(who, through, mark, text)
    for (const [token] of text.matchAll(TOKEN))
      if (this.#holders.get(token)?.includes(who) === false)
        this.#tell(who, through, 'a token of somebody else', token, text)
    const hasCode = this.#codes.some((code) => text.includes(code))
    if (hasCode && !['facilitator', 'host', 'display', 'code'].includes(who.kind) && !who.hosts)
      this.#tell(who, through, 'the join code', this.#codes[0] ?? '', text)
  }

  /** Takes down what each may see by now; `missing` holds it against what they saw. */
  takeDown(lookers: readonly Looker[]): void {
    for (const who of lookers) {
      if (mayReadDebrief(who, this.#past)) this.#sightings.allow(`debrief to ${who.kind}`)
      if (mayReadLog(who)) this.#sightings.allow(`log to ${who.kind}`)
    }
    for (const mark of this.#canaries.marks) {
      const secret = this.#canaries.secret(mark)
      for (const who of lookers)
        if (WHO_SEES[secret.kind]({ who, secret, past: this.#past }))
          this.#sightings.allow(`${secret.place} to ${who.kind}`)
    }
  }

  #meet(who: Looker, through: Through, mark: string, text: string): void {
    const secret = this.#canaries.secret(mark)
    const look: Look = { who, secret, past: this.#past }
    const known = this.#known.get(who) ?? new Set()
    this.#known.set(who, known)
    // Nobody forgets what they saw: the id of a row is named once more when the row goes.
    if (through === 'rows' && known.has(mark)) return
    if (!mayMeet(look, through))
      return this.#tell(who, through, `${secret.kind} (${secret.place})`, mark, text)
    if (through === 'rows') known.add(mark)
    const what = through === 'rows' ? secret.place : through
    this.#sightings.see(`${what} to ${who.kind}`)
  }

  #tell(who: Looker, through: Through, what: string, found: string, text: string): void {
    const at = Math.max(0, text.indexOf(found))
    const around = text.slice(Math.max(0, at - 160), at + 60)
    const { stage, step } = this.#past
    const when = step ? `${stage}, ${step}` : stage
    this.leaks.push(`${nameOf(who)} got ${what} in ${through} (${when}): …${around}…`)
  }
}

function mayMeet(look: Look, through: Through): boolean {
  const { secret, who, past } = look
  if (through === 'log') return mayReadLog(who) || (who.hosts === true && past.stage === 'closed')
  if (through === 'rows') return WHO_SEES[secret.kind](look)
  if (secret.kind === 'moment' && !past.revealed.has(secret.team ?? '')) return false
  return mayReadDebrief(who, past) && !NOT_IN_DEBRIEF.includes(secret.kind)
}

export function nameOf({ kind, seat }: Looker): string {
  return seat ?? kind
}
