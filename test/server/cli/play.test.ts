import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { run as play } from '../../../server/cli/play.ts'
import { run as report } from '../../../server/cli/report.ts'
import { run as verify } from '../../../server/cli/verify.ts'

// Whole exercises are played, perhaps on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

let printed = ''
let said = ''
let folder = ''

beforeEach(async () => {
  printed = said = ''
  folder = await mkdtemp(join(tmpdir(), 'hotwash-play-'))
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
  vi.spyOn(console, 'error').mockImplementation((text: unknown) => {
    said += `${String(text)}\n`
  })
})

afterEach(() => vi.restoreAllMocks())

function told(): string {
  const text = printed
  printed = ''
  return text
}

async function moves(text: string): Promise<string> {
  const path = join(folder, 'moves.yaml')
  await writeFile(path, text)
  return path
}

test.each(['leaked-key', 'launch-outage'])(
  '%s plays to the same bytes with the same seed',
  async (slug) => {
    expect(await play([slug, '--json', '--seed', '7'])).toBe(0)
    const first = told()
    expect(await play([slug, '--json', '--seed', '7'])).toBe(0)
    expect(told()).toBe(first)
    expect(await play([slug, '--json', '--seed', '8'])).toBe(0)
    expect(told()).not.toBe(first)
  },
)

test('a log recomputes to what play printed, and verifies', async () => {
  const log = join(folder, 'out.jsonl')
  await play(['leaked-key', '--form', 'short', '--json', '--log', log])
  const { refusals, ...rest } = JSON.parse(told()) as { refusals: unknown[] }
  expect(refusals).toEqual([])
  expect(await report([log, '--json'])).toBe(0)
  expect(told()).toBe(`${JSON.stringify(rest)}\n`)
  expect(await verify([log])).toBe(0)
  expect(told()).toMatch(/^ok \d+ events head [0-9a-f]{12}, consistency only\n$/)
  expect(await readFile(log, 'utf8')).toMatch(/^\{"format":1,"program":/)
})

test('refused moves are listed, and play goes on to the minutes of the form', async () => {
  const path = await moves(`moves:
  - { at: 1m, by: seat-1, command: take-command }
  - { at: 1m, by: seat-2, command: take-command }
`)
  expect(await play(['leaked-key', '--form', 'short', '--moves', path, '--json'])).toBe(0)
  const { refusals, teams, closed } = JSON.parse(told())
  expect(refusals).toEqual([
    { move: 1, at: 60_000, by: 'seat-2', command: 'take-command', code: 'command-held' },
  ])
  expect(closed).toBe(true)
  expect(teams[0].phases.at(-1).fromMs).toEqual([15 * 60_000])
})

test('follow-ups after the end of play count', async () => {
  const path = await moves(`moves:
  - { at: 5m, by: facilitator, command: end-play }
  - { at: after, by: seat-1, command: create-follow-up, data: { text: Name a deputy, owner: seat-2, due: 2000-02-01 } }
`)
  expect(await play(['launch-outage', '--form', 'short', '--moves', path, '--json'])).toBe(0)
  const { teams } = JSON.parse(told())
  expect(teams[0].score.followsUp).toBeGreaterThan(0)
})

test('mistakes of form and of sense in a moves file are told at once', async () => {
  const path = await moves(`moves:
  - { at: soon, by: seat-1, command: take-command }
  - { at: 1m, by: seat-99, command: take-comand }
`)
  expect(await play(['leaked-key', '--moves', path])).toBe(1)
  const codes = said.split('\n').map((line) => / error (\S+) /.exec(line)?.[1])
  expect(codes.filter((code) => code !== undefined)).toEqual([
    'bad-field',
    'unknown-seat',
    'unknown-command',
  ])
})

test('a value that cannot be, or a field that lacks, is refused as in play and stops nothing', async () => {
  const path = await moves(`moves:
  - { at: 1m, by: facilitator, command: set-pace, data: { pace: 9 } }
  - { at: 2m, by: seat-1, command: set-severity, data: { severity: 5 } }
  - { at: 3m, by: seat-1, command: claim-decision }
  - { at: 4m, by: facilitator, command: jump, data: { by: 0s } }
`)
  expect(await play(['leaked-key', '--form', 'short', '--moves', path, '--json'])).toBe(0)
  const { refusals } = JSON.parse(told()) as { refusals: { move: number; code: string }[] }
  expect(refusals.map(({ move, code }) => `${move} ${code}`)).toEqual([
    '0 bad-data',
    '1 bad-data',
    '2 bad-data',
    '3 bad-data',
  ])
})

test('a moves file is answered in plain sentences, whatever it holds', async () => {
  for (const [text, sentence] of PLAIN) {
    said = ''
    expect(await play(['leaked-key', '--moves', await moves(text)])).toBe(1)
    expect(said.replace(/^.*moves\.yaml:/, '').trimEnd()).toBe(sentence)
  }
})

const PLAIN: [text: string, told: string][] = [
  ['- a', '1:1 error bad-field This is a list: write a map of keys.'],
  ['moves: 5', '1:8 error bad-field `moves` is a number: write a list.'],
  [
    'setup: { teams: [{ seats: [] }] }',
    '1:27 error bad-field `seats` has too few items: write at least 1.',
  ],
  [
    'setup: { teams: [{ seats: [{ name: " " }] }] }',
    '1:36 error bad-field `name` is empty: write something.',
  ],
  [
    'setup: { teams: [{ seats: [{ name: "\\ud83d" }] }] }',
    '1:36 error bad-field A character here is only half of one: write it anew.',
  ],
  [
    'setup: { checklist: { key-owner: maybe } }',
    '1:34 error bad-field `key-owner` is maybe: write yes, no or unknown.',
  ],
  [
    'setup: { presett: hybrid }',
    '1:10 error unknown-field `presett` is not a key here; did you mean `preset`?',
  ],
  [
    'moves: [{ at: 1m, by: seat-99, command: take-command }]',
    '1:23 error unknown-seat There is no seat seat-99 in this set-up; did you mean `seat-1`?',
  ],
  [
    'moves: [{ at: 1m, by: facilitator, command: pause, data: { team: team-1 } }]',
    '1:60 error unknown-field pause is for the whole exercise and takes no team: leave it out.',
  ],
  [
    'moves: [{ at: 1m, by: facilitator, command: advance-phase, data: { team: team-7 } }]',
    '1:74 error unknown-team There is no team team-7; did you mean `team-1`?',
  ],
]

test('mistakes in a moves file are named with their place', async () => {
  const path = await moves(`moves:
  - { at: 1m, by: seat-99, command: take-command }
  - { at: 2m, by: seat-1, command: take-comand }
  - at: 3m
    by: seat-1
    command: claim-decision
    data: { decision: confirm-incident, colour: red }
`)
  expect(await play(['leaked-key', '--moves', path])).toBe(1)
  expect(
    said.split('\n').map((line) =>
      line
        .replace(/^.*moves\.yaml:/, '')
        .split(' ')
        .slice(0, 3)
        .join(' '),
    ),
  ).toEqual([
    '2:19 error unknown-seat',
    '3:36 error unknown-command',
    '7:41 error unknown-field',
    '',
  ])
})

test('a form that a scenario has not is a wrong command line', async () => {
  expect(await play(['launch-outage', '--form', 'taster'])).toBe(2)
})
