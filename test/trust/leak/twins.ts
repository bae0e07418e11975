import type { RowsFrame } from '../../../shared/wire/down.ts'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId } from '../../../shared/words/ids.ts'
import { Canaries } from './canaries.ts'
import { Course } from './course.ts'
import type { Changes } from './course.ts'
import type { Evening } from './evening.ts'
import { actsOf, eveningOf } from './evenings.ts'
import { otherwise } from './otherwise.ts'
import { Past } from './past.ts'
import { nameOf } from './scan.ts'
import type { Options } from './seating.ts'
import type { Kind, Looker } from './who-sees.ts'

/** Two evenings that differ only in what some people may not know. */
export interface Twins {
  what: string
  options: Partial<Options>
  otherwise?: typeof otherwise
  /** Of both, and of the second only. */
  both: Changes
  second: Changes
  /** To whom the two must look the same. */
  blind: (who: Looker) => boolean
}

const WHISPERED_TO = as<SeatId>('seat-2')
const isWhisperedTo = ({ seat }: Looker) => seat === WHISPERED_TO

export const TWINS: readonly Twins[] = [
  {
    what: 'what is hidden',
    options: { spoilers: false },
    otherwise,
    both: {},
    second: {},
    blind: ({ kind }) => ['seat', 'observer', 'display'].includes(kind),
  },
  {
    what: 'what another team does',
    options: { teams: 2 },
    both: {},
    second: { mute: ({ team }) => team === 'team-2' },
    blind: ({ team }) => team === 'team-1',
  },
  {
    what: 'what one person is told',
    options: { facilitated: true },
    both: { mute: isWhisperedTo },
    second: { mute: isWhisperedTo, aside: whisper },
    blind: (who) => who.kind === 'display' || (who.kind === 'seat' && !isWhisperedTo(who)),
  },
]

async function whisper({ past, leader }: Evening): Promise<void> {
  if (past.stage !== 'play') return
  await leader.gives('send-ad-hoc', {
    channel: 'chat',
    from: { name: 'A friend' },
    to: { seats: [WHISPERED_TO] },
    title: 'Between us',
    body: 'Nobody else knows.',
    attention: 1,
  })
}

/** Where the two look different to somebody who may not know the difference. */
export async function differencesOf(seed: number, twins: Twins): Promise<string[]> {
  const first = await looksOf(seed, twins, twins.both)
  const second = await looksOf(seed, twins, twins.second, twins.otherwise)
  return [...first].flatMap(([who, looks]) => {
    const others = second.get(who) ?? []
    const at = looks.findIndex((look, step) => look !== others[step])
    return at < 0 ? [] : [`${who} can tell ${twins.what}: ${apart(looks[at], others[at])}`]
  })
}

/** What each of the blind had before them after each step of play. */
async function looksOf(
  seed: number,
  { options, blind }: Twins,
  changes: Changes,
  otherwise_?: typeof otherwise,
): Promise<Map<string, string[]>> {
  const seen = new Map<string, Screen>()
  const past = new Past()
  const hear = (who: Looker, _: string, text: string) => {
    if (!blind(who)) return
    const screen = seen.get(nameOf(who)) ?? new Screen()
    seen.set(nameOf(who), screen)
    screen.hear(text)
  }
  const evening = await eveningOf(seed, {
    listening: { hear, entrust: () => {}, hide: () => {} },
    canaries: new Canaries<Kind>(),
    past,
    options,
    ...(otherwise_ ? { otherwise: otherwise_ } : {}),
  })
  const looks = new Map<string, string[]>()
  await new Course(evening, seed, actsOf(seed), changes).run(async () => {
    if (past.isOver) return
    for (const [who, screen] of seen)
      looks.set(who, [...(looks.get(who) ?? []), screen.look(evening)])
  })
  return looks
}

/** A page without pixels: the rows it has, and what its commands were answered. */
class Screen {
  readonly #rows = new Map<string, Map<string, object>>()
  #answers: string[] = []

  hear(text: string): void {
    const said: unknown =
      text.startsWith('["rows"') || text.startsWith('{') ? JSON.parse(text) : null
    if (Array.isArray(said)) this.#take(said[1] as RowsFrame)
    else if (said !== null) this.#answers.push(text)
  }

  look({ log }: Evening): string {
    const improvised = new Set(
      log.flatMap(({ type, seq }) => (type === 'inject.improvised' ? seq : [])),
    )
    const tables = [...this.#rows].map(([table, rows]) => [table, [...rows.values()]])
    const answers = this.#answers.splice(0)
    return JSON.stringify([tables, answers])
      .replaceAll(/message-(\d+)/g, (id, seq) => (improvised.has(Number(seq)) ? 'ad hoc' : id))
      .replaceAll(/"(team-\d|tag)\/\d+((?:\/[\w-]+)?)"/g, '"$1$2"')
      .replaceAll(/seq\\*":\d+/g, '')
      .replaceAll(/(Said|Person) canary\d{6}/g, '$1')
      .replaceAll(/"undo-claim",?/g, '')
  }

  #take({ patch, whole, part }: RowsFrame): void {
    if (whole && part === 'shared') this.#rows.clear()
    for (const [table, { put = [], drop = [] }] of Object.entries(patch)) {
      const rows = this.#rows.get(table) ?? new Map<string, object>()
      this.#rows.set(table, rows)
      for (const row of put) rows.set(row.id, row)
      for (const id of drop) rows.delete(id)
    }
  }
}

function apart(one = '', other = ''): string {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const from = Math.max(0, at - 120)
  return `\n  …${one.slice(from, at + 80)}\n  …${other.slice(from, at + 80)}`
}
