import { readFileSync } from 'node:fs'
import {
  BEFORE_FIRST,
  chainHash,
  withHash,
  lineOf,
  type StoredEvent,
} from '../../server/store/chain.ts'
import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import { must } from '../../shared/words/assert.ts'
import type { HostileTexts } from './hostile-texts.ts'

export type Stage = 'paused' | 'hotwash' | 'closed'

/** Fields of a scenario that hold one line, or Markdown; all others are ids, times and choices. */
const LINES = new Set(
  'title name label hint cue say contact why expect text about triggers firstActions owners communication columns'.split(
    ' ',
  ),
)
const PROSE = new Set(
  'summary story brief explanation question consequence debrief coaching readAloud redHerring body detail'.split(
    ' ',
  ),
)
const LINE = 200
const MARKDOWN = 8_000
const OF_PEOPLE = 4_000
/** What the set-up filled in stands in each text of the author. */
const SLOT = '${company}'

/** The log of an exercise in which everything happened, every text of which means harm. */
export function hostileLog(exercise: string, stage: Stage, next: HostileTexts): string {
  const [, ...lines] = readFileSync('test/plays/everything-once/log.jsonl', 'utf8').split('\n')
  const events = lines
    .filter((line) => line.includes('"seq"'))
    .map((line) => harmful(JSON.parse(line) as StoredEvent, next))
  return written(exercise, until(stage, named(events, exercise, next)), next)
}

function harmful(event: StoredEvent, next: HostileTexts): StoredEvent {
  return { ...event, data: replaced(event.data, next, '') } as StoredEvent
}

function replaced(value: unknown, next: HostileTexts, key: string): unknown {
  if (typeof value === 'string') return textFor(value, next, key)
  if (Array.isArray(value)) return value.map((part) => replaced(part, next, key))
  if (typeof value !== 'object' || value === null) return value
  if ('salt' in value) return { ...value, text: next('of people', OF_PEOPLE) }
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, replaced(part, next, name)]),
  )
}

function textFor(text: string, next: HostileTexts, key: string): string {
  if (LINES.has(key)) return next('line', LINE)
  return PROSE.has(key) ? `${next('prose', MARKDOWN)}\n\n${SLOT}` : text
}

/** Set-up has its own lengths. */
function named(
  [first, ...rest]: StoredEvent[],
  exercise: string,
  next: HostileTexts,
): StoredEvent[] {
  const created = must(first, 'an event')
  if (created.type !== 'exercise.created') return []
  const { setup } = created.data
  setup.exercise = exercise as typeof setup.exercise
  setup.title = next('set-up', 120)
  for (const team of setup.teams) team.title = next('set-up', 60)
  setup.slots = { company: next('set-up', 60) }
  return [created, ...rest]
}

function until(stage: Stage, events: StoredEvent[]): StoredEvent[] {
  const at = (type: ExerciseEvent['type']) => events.findIndex((event) => event.type === type)
  if (stage === 'closed') return events
  if (stage === 'hotwash') return events.slice(0, at('exercise.closed'))
  const played = events.slice(0, at('exercise.ended'))
  const last = must(played.at(-1), 'an event of play')
  const { at: atMs, wall } = last
  const paused = { seq: last.seq + 1, at: atMs, wall, by: 'facilitator' } as const
  return [...played, { ...paused, type: 'exercise.paused', data: {}, hash: '' }]
}

function written(exercise: string, events: readonly StoredEvent[], next: HostileTexts): string {
  let hash = BEFORE_FIRST
  const lines = events.map((event) => {
    hash = chainHash(hash, event)
    return withHash(lineOf(event), hash)
  })
  const seats = ['seat-1', 'seat-2', 'seat-3', 'seat-4']
  const names = Object.fromEntries(seats.map((seat) => [seat, next('name', 40)]))
  const header = { format: 1, program: 'hotwash 0.0.0', exercise, names }
  const footer = { head: hash, count: events.length }
  return [JSON.stringify(header), ...lines, JSON.stringify(footer), ''].join('\n')
}
