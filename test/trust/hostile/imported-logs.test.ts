import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chainHash, BEFORE_FIRST, type StoredEvent } from '../../../server/store/chain.ts'
import type { BroughtIn, HomeAnswer } from '../../../shared/wire/http.ts'
import { must } from '../../../shared/words/assert.ts'
import { RunningServer } from '../../kit/running-server.ts'
import { amount, proved } from '../profile.ts'
import type { Random } from '../random.ts'
import { deepList, nonsense, spoiled, STRANGE_IDS, type Json } from './nonsense.ts'
import { isSentence, nothingIsPolluted } from './unpolluted.ts'

const LOGS = amount({ short: 150, long: 10_000 })
const LONGEST_MS = amount({ short: 5, long: 60 }) * 60_000
const FILE = 'test/trust/hostile/imported-logs.test.ts'

let server: RunningServer
let session: string
beforeAll(async () => {
  server = await RunningServer.start()
  session = (await server.host()).session
})
afterAll(() => server.stop())

interface Log {
  header: Json
  events: Json[]
}

/** A whole exercise with everything in it. */
const good = logIn('test/plays/everything-once/log.jsonl')

it('the log that is spoiled below comes in while it is whole', async () => {
  const { status, exercise } = await bring(written(good))
  expect(status).toBe(201)
  await opensEverywhere(must(exercise, 'an exercise'))
})

it(
  'a log whose chain holds over nonsense is refused in a sentence, or opens like any other',
  () =>
    proved(FILE, async (random) => {
      const answers = new Map<number, number>()
      for (let count = 0; count < LOGS; count += 1) {
        const log = renamed(structuredClone(good), `x-spoiled-${count}`)
        const { status, exercise } = await bring(written(spoiledLog(log, random)))
        answers.set(status, (answers.get(status) ?? 0) + 1)
        if (exercise !== null) await opensEverywhere(exercise)
      }
      nothingIsPolluted()
      const home = await server.answer<HomeAnswer>('/api/home', { session })
      expect(home.exercises.length).toBeGreaterThanOrEqual(answers.get(201) ?? 0)
      for (const status of [201, 409, 422]) expect(answers.get(status)).toBeGreaterThan(0)
      const counts = [...answers].map(([status, count]) => `${count} answered ${status}`)
      return `Imported logs: ${LOGS} with nonsense inside, ${counts.join(', ')}.`
    }),
  LONGEST_MS,
)

it.each<[string, (log: Log) => string]>([
  ['a clock that runs backwards', (log) => written(withPace(log, -1))],
  ['a clock that stands while it runs', (log) => written(withPace(log, 0))],
  ['a clock that crawls', (log) => written(withPace(log, 1e-300))],
  ['an instant beyond all numbers', (log) => written(changed(log, 'at', 2 ** 53 - 1))],
  ['an instant before time', (log) => written(changed(log, 'at', -(2 ** 53 - 1)))],
  ['an id that leads elsewhere', (log) => written(renamed(log, '../../x'))],
  ['an id that ends a header', (log) => written(renamed(log, 'a"\r\nx: y'))],
  ['a first line of another exercise', (log) => written({ ...log, header: headerOf('x-other') })],
  ['a scenario nested without end', (log) => written(log).replace('"story":', deepKey(100_000))],
  ['a line nested without end', () => `${JSON.stringify(good.header)}\n${deepList(200_000)}\n`],
  ['a count beyond all lines', (log) => written(log).replace(/"count":\d+/, '"count":1e15')],
])('%s is refused', async (_what, spoil) => {
  const { status } = await bring(spoil(structuredClone(good)))
  expect([409, 422]).toContain(status)
})

it('names of people are only names, whatever they are', async () => {
  const names = Object.fromEntries(STRANGE_IDS.map((id) => [id.slice(0, 64), id.slice(0, 200)]))
  const { status, exercise } = await bring(written({ ...good, header: headerOf('x-names', names) }))
  expect([201, 409, 422]).toContain(status)
  if (exercise !== null) await opensEverywhere(exercise)
  nothingIsPolluted()
})

/** What became of a file; whatever is refused is refused in one sentence. */
async function bring(text: string): Promise<{ status: number; exercise: string | null }> {
  const asked = { method: 'POST', session, body: text, headers: { 'content-type': 'text/plain' } }
  const response = await server.ask('/api/exercises/import', asked)
  const answer = (await response.json()) as BroughtIn & { message?: string }
  if (response.status !== 201) isSentence(answer.message)
  return { status: response.status, exercise: response.status === 201 ? answer.exercise : null }
}

/** Every reader of an exercise reads it. */
async function opensEverywhere(exercise: string): Promise<void> {
  const path = `/api/exercises/${exercise}`
  for (const part of ['debrief', 'debrief.md', 'debrief.html', 'debrief.csv', 'log.jsonl']) {
    const response = await server.ask(`${path}/${part}`, { session })
    expect([200, 403], `${part}: ${await response.text()}`).toContain(response.status)
  }
}

/** As somebody would who knows the format: the chain holds over whatever stands there. */
function written({ header, events }: Log): string {
  let hash = BEFORE_FIRST
  const lines = events.map((event) => {
    hash = chainHash(hash, event as unknown as StoredEvent)
    return JSON.stringify({ ...(event as object), hash })
  })
  return [header, ...lines, { head: hash, count: events.length }]
    .map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
    .join('')
}

function spoiledLog(log: Log, random: Random): Log {
  const events = [...log.events]
  const at = random.chance(0.4) ? 0 : random.below(events.length)
  const event = must(events[at], 'an event') as { [key: string]: Json }
  switch (random.below(6)) {
    case 0:
      return { ...log, events: renumbered(events.toSpliced(at, 1)) }
    case 1:
      return { ...log, events: renumbered(events.toSpliced(at, 0, event)) }
    case 2:
      return { ...log, events: renumbered(moved(events, at, random.below(events.length))) }
    case 3: {
      const key = random.oneOf(['at', 'wall', 'by', 'team', 'type', 'command', 'seq'])
      return { ...log, events: events.with(at, { ...event, [key]: nonsense(random) }) }
    }
    default:
      return {
        ...log,
        events: events.with(at, { ...event, data: spoiled(event.data ?? null, random) }),
      }
  }
}

function moved(events: Json[], from: number, to: number): Json[] {
  return events.toSpliced(from, 1).toSpliced(to, 0, events[from] ?? null)
}

function renumbered(events: Json[]): Json[] {
  return events.map((event, at) => ({ ...(event as { [key: string]: Json }), seq: at + 1 }))
}

/** The pace is set while the clock runs, and more follows. */
function withPace(log: Log, pace: number): Log {
  const started = log.events.findIndex((event) => typeOf(event) === 'exercise.started')
  const after = must(log.events[started], 'a start') as { [key: string]: Json }
  const paced: Json = { ...after, type: 'exercise.paced', data: { pace } }
  return { ...log, events: renumbered(log.events.toSpliced(started + 1, 0, paced)) }
}

function changed(log: Log, key: string, to: Json): Log {
  const last = log.events.length - 1
  return {
    ...log,
    events: log.events.with(last, { ...(log.events[last] as { [key: string]: Json }), [key]: to }),
  }
}

function renamed(log: Log, exercise: string): Log {
  const first = log.events[0] as { data: { setup: { exercise: string } } }
  first.data.setup.exercise = exercise
  return { ...log, header: headerOf(exercise) }
}

function headerOf(exercise: string, names: { [seat: string]: Json } = {}): Json {
  return { format: 1, program: 'hotwash 0.0.0', exercise, names }
}

function deepKey(levels: number): string {
  return `"deep":${deepList(levels)},"story":`
}

function typeOf(event: Json): unknown {
  return (event as { type: unknown }).type
}

function logIn(file: string): Log {
  const [header, ...rest] = readFileSync(file, 'utf8').trimEnd().split('\n')
  const events = rest.slice(0, -1).map((line) => {
    const { hash: _hash, ...event } = JSON.parse(line) as { [key: string]: Json }
    return event
  })
  return { header: JSON.parse(header ?? '') as Json, events }
}
