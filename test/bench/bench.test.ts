import { expect, it } from 'vitest'
import { rotated, type Block } from './block.ts'
import type { Figure, Goal } from './figure.ts'
import { FIGURES } from './figures.ts'
import { judged, notRun } from './judge.ts'
import { moved } from './probes.ts'
import { percentile, spreadOf } from './statistics.ts'
import { asMarkdown, counted, printed } from './table.ts'

const IDS =
  'ack ack-load ack-growth fan-out fan-out-own others hold memory storm replay report start simulate explore pixel frames weight idle'

const figure = (...goals: Goal[]): Figure => ({
  id: 'ack',
  sentence: 'A command',
  goals,
  sizes: [3, 12],
  of: 'seats',
  quick: [],
  setUp: () => Promise.reject(new Error('never set up here')),
})

const block = (size: number, ours: number[], floor: number[], noisy = false): Block => ({
  id: 'ack',
  size,
  values: { ours: { p50: spreadOf(ours) }, floor: { p50: spreadOf(floor) } },
  probes: [],
  noisy,
})

const p50 = { quantity: 'p50', unit: 'ms' }

it('there is a line for every figure that has a goal, in the order of the goals', () => {
  expect(FIGURES.map(({ id }) => id)).toEqual(IDS.split(' '))
})

it('a ratio compares medians, and its goal is met up to its bound', () => {
  const blocks = [block(3, [5, 1, 2], [4, 2, 1]), block(12, [2.6, 2.6, 2.6], [2, 2, 2])]
  const rows = judged(figure({ ...p50, by: 'ratio', most: 1.25 }), blocks)
  expect(rows.map(({ compared, verdict }) => [compared, verdict])).toEqual([
    [1, 'met'],
    [1.3, 'not met'],
  ])
  expect(rows.map(({ growth }) => growth)).toEqual([null, 1.3])
})

it.each([
  [{ ...p50, by: 'ratio', least: 0.5 }, 0.5, 'met'],
  [{ ...p50, by: 'ratio', least: 0.6 }, 0.5, 'not met'],
  [{ ...p50, by: 'over', most: -2 }, -2, 'met'],
  [{ ...p50, by: 'alone', most: 2 }, 2, 'met'],
  [{ ...p50, by: 'alone', most: 1 }, 2, 'not met'],
  [{ ...p50, by: 'ratio', twin: 'naive', most: 9 }, null, 'not met'],
] as const)('%j of 2 against 4 comes to %j and is %s', (goal, compared, verdict) => {
  const [row] = judged(figure(goal), [block(3, [2], [4])])
  expect([row?.compared, row?.verdict]).toEqual([compared, verdict])
})

it('growth is asked of the larger size alone', () => {
  const rows = judged(figure({ ...p50, by: 'growth', most: 1.05 }), [
    block(3, [2], [1]),
    block(12, [2.2], [1]),
  ])
  expect(rows.map(({ figure: words, verdict }) => [words, verdict])).toEqual([
    ['p50, 12 seats', 'not met'],
  ])
})

it('on a restless machine nothing is met and nothing is missed', () => {
  const [row] = judged(figure({ ...p50, by: 'ratio', most: 9 }), [block(3, [1], [1], true)])
  expect(row?.verdict).toBe('noisy')
})

it('the machine moved when any probe did, in whichever direction', () => {
  const steady = { loopMs: 10, commitMs: 1, echoMs: 0.1 }
  expect(moved(steady, { ...steady, commitMs: 1.25 })).toBe(false)
  expect(moved(steady, { ...steady, commitMs: 1.26 })).toBe(true)
  expect(moved(steady, { ...steady, loopMs: 7.9 })).toBe(true)
})

it('each round begins with another variant', () => {
  expect([0, 1, 2, 3].map((round) => rotated(['ours', 'floor', 'naive'], round)[0])).toEqual([
    'ours',
    'floor',
    'naive',
    'ours',
  ])
})

it('a percentile is a value that was measured', () => {
  const values = Array.from({ length: 200 }, (_, place) => 200 - place)
  expect([1, 50, 99, 100].map((percent) => percentile(values, percent))).toEqual([2, 100, 198, 200])
})

it('the table and its last line say what came of each', () => {
  const rows = [
    ...judged(figure({ ...p50, by: 'ratio', most: 2 }), [block(3, [1.234567, 1, 2], [1])]),
    notRun({ id: 'pixel', sentence: 'To the pixel', reason: '' }, 'not asked for'),
  ]
  const line = 'ack | p50, 3 seats | 1 ms (1–1) | 1.23 ms (1–2) | 1.23 |  | at most 2 x | met'
  expect(asMarkdown(rows)).toContain(`| ${line} |`)
  expect(asMarkdown(rows)).toContain('| not run: not asked for |')
  expect(
    new Set(
      printed(rows)
        .split('\n')
        .map((each) => each.indexOf('met')),
    ),
  ).toContain(printed(rows).split('\n')[0]?.indexOf('met'))
  expect(counted(rows)).toBe('1 met, 0 not met, 0 noisy, 1 not run')
})
