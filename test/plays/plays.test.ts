import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run as play } from '../../server/cli/play.ts'
import { run as report } from '../../server/cli/report.ts'
import { debriefOfLog } from '../../server/cli/report-text.ts'
import { readLogFile, run as verify } from '../../server/cli/verify.ts'
import { eventData } from '../../shared/exercise/events/event.ts'
import { fold } from '../../shared/exercise/state/evolve.ts'
import type { Debrief } from '../../shared/report/debrief.ts'
import { holdGolden, UPDATES_GOLDEN } from '../kit/golden.ts'
import { printed } from '../kit/printed.ts'
import { cases, inCase, playOf, workedOut } from './cases.ts'

describe.each(cases.filter((name) => playOf(name)))('%s', (name) => {
  test('is played to its log, byte for byte', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hotwash-plays-'))
    const path = join(folder, 'log.jsonl')
    await printed(play, [...(playOf(name) ?? []), '--log', path])
    const log = await readFile(path, 'utf8')
    await rm(folder, { recursive: true })
    await holdGolden(inCase(name, 'log.jsonl'), await asBefore(name, log))
  })
})

describe.each(cases)('the log of %s', (name) => {
  const log = inCase(name, 'log.jsonl')

  test('is whole', async () => {
    expect(await printed(verify, [log])).toMatch(/^ok \d+ events head [0-9a-f]{12}/)
  })

  test('gives its state and its report', async () => {
    const { events } = await readLogFile(log)
    await holdGolden(inCase(name, 'state.sha256'), `${digestOf(fold(events))}\n`)
    await holdGolden(inCase(name, 'report.md'), await printed(report, [log]))
    await holdGolden(inCase(name, 'report.json'), indented(await printed(report, [log, '--json'])))
  })
})

test.each(cases.filter((name) => workedOut(name).overall))(
  'the score of %s is the one worked out by hand',
  async (name) => {
    const { events, header } = await readLogFile(inCase(name, 'log.jsonl'))
    expect(figuresOf(debriefOfLog(events, header.names))).toEqual(workedOut(name))
  },
)

test('the kept logs hold every kind of event', async () => {
  const logs = await Promise.all(cases.map((name) => readLogFile(inCase(name, 'log.jsonl'))))
  const held = new Set(logs.flatMap(({ events }) => events.map(({ type }) => type as string)))
  expect(Object.keys(eventData).filter((type) => !held.has(type))).toEqual([])
})

/** The log as if the program that wrote the kept one had written it: a new version alone changes nothing. */
async function asBefore(name: string, log: string): Promise<string> {
  const path = inCase(name, 'log.jsonl')
  if (UPDATES_GOLDEN || !existsSync(path)) return log
  const { header } = await readLogFile(path)
  return log.replace(/"program":"[^"]+"/, `"program":"${header.program}"`)
}

/** The same object, a line per value, so that a difference can be read. */
function indented(line: string): string {
  return `${JSON.stringify(JSON.parse(line), null, 2)}\n`
}

function digestOf(state: object): string {
  return hash('sha256', JSON.stringify(state, plain))
}

/** JSON knows neither maps nor sets; in which order they came about says nothing. */
function plain(_key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value].map(keyed).sort() : value
}

function keyed(entry: unknown): string {
  return JSON.stringify(entry, plain)
}

function figuresOf({ teams }: Debrief): Record<string, string[]> {
  const shown = teams.map(({ score }) => score.shown)
  return {
    timeliness: shown.map(({ timeliness }) => timeliness),
    leads: shown.map(({ leads }) => leads),
    approves: shown.map(({ approves }) => approves),
    'follows up': shown.map(({ followsUp }) => followsUp),
    ownership: shown.map(({ ownership }) => ownership),
    overall: shown.map(({ overall }) => overall),
  }
}
