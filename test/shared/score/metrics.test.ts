import { describe, expect, test } from 'vitest'
import { readMetrics } from '../../../shared/score/metrics/metrics.ts'
import type { MetricKey } from '../../../shared/score/metrics/metric.ts'
import { endOf, given, making, opening, playedLog, text } from '../../kit/log.ts'
import type { Given, Row } from '../../kit/log.ts'
import { playIn } from '../../kit/score.ts'

const MINUTE = 60_000
const play = given()
const falseAlarm = given((scenario) => {
  scenario.truth.kind = 'false-alarm'
})
const release = (atMs: number): Row => [
  atMs,
  'inject.released',
  { inject: 'first-page', message: 'first-page', how: 'timed', attention: 3 },
]
const verdict = (atMs: number, said: 'open' | 'confirmed' | 'stood-down'): Row => [
  atMs,
  'record.verdict-set',
  { seat: 'seat-1', verdict: said },
]
const reached = (atMs: number, milestone: 'contained' | 'resolved'): Row => [
  atMs,
  'milestone.reached',
  { milestone },
]
const reopened = (atMs: number, milestone: 'contained' | 'resolved'): Row => [
  atMs,
  'milestone.reopened',
  { milestone },
]
const jump = (atMs: number, byMs: number): Row => [
  atMs,
  'exercise.jumped',
  { byMs, deliver: false, skipped: { injects: [], decisions: [] }, say: null },
]

/** Metrics in minutes, by key. */
function minutes(
  rows: readonly Row[],
  of: Given = play,
): Partial<Record<MetricKey, number | null>> {
  return Object.fromEntries(
    readMetrics(playIn(playedLog(of, rows))).map(({ metric, reading }) => [
      metric.key,
      reading.ms === null ? null : reading.ms / MINUTE,
    ]),
  )
}

describe('the worked check', () => {
  // Started 40 minutes before the start, as the scenario says.
  const check: Row[] = [
    release(0),
    verdict(6 * MINUTE, 'confirmed'),
    reached(19 * MINUTE, 'contained'),
    reached(61 * MINUTE, 'resolved'),
  ]
  const expected = { ttd: 46, ttc: 13, ttr: 55 }

  test('TTD 46, TTC 13, TTR 55', () => {
    expect(minutes(check)).toMatchObject(expected)
  })

  test('a pause of half an hour anywhere changes none of them', () => {
    const paused = check.flatMap((row): Row[] => [
      row,
      [row[0], 'exercise.paused', {}],
      [row[0], 'exercise.resumed', {}],
    ])
    expect(minutes(paused)).toMatchObject(expected)
  })

  test('a jump of two hours shows on the clock and in none of them', () => {
    const jumped = [
      ...check.slice(0, 3),
      jump(20 * MINUTE, 120 * MINUTE),
      reached(181 * MINUTE, 'resolved'),
    ]
    expect(minutes(jumped)).toMatchObject(expected)
  })
})

describe('detected', () => {
  test('is when the verdict first became confirmed', () => {
    const rows = [
      verdict(5 * MINUTE, 'confirmed'),
      verdict(6 * MINUTE, 'stood-down'),
      verdict(9 * MINUTE, 'confirmed'),
    ]
    expect(minutes(rows).ttd).toBe(45)
  })

  test('also where a decision set it, or the facilitator made it', () => {
    const opened = opening(play, 'declare', 0)
    const made = making(2 * MINUTE, 'declare', 'seat-1', {
      option: 'declare-now',
      verdict: 'confirmed',
    })
    expect(minutes([opened, made]).ttd).toBe(42)
    const withdrawn: Row = [
      3 * MINUTE,
      'decision.withdrawn',
      { decision: 'declare', option: 'declare-now', answer: null, verdict: 'confirmed' },
    ]
    expect(minutes([opened, withdrawn]).ttd).toBe(43)
  })
})

describe('contained and resolved', () => {
  test('are the last turn to true, and not reached if false at the end', () => {
    const rows = [
      verdict(2 * MINUTE, 'confirmed'),
      reached(4 * MINUTE, 'contained'),
      reopened(5 * MINUTE, 'contained'),
    ]
    expect(minutes(rows).ttc).toBeNull()
    expect(minutes([...rows, reached(8 * MINUTE, 'contained')]).ttc).toBe(6)
  })

  test('how often they were lost is told', () => {
    const log = playedLog(play, [
      verdict(2 * MINUTE, 'confirmed'),
      reached(4 * MINUTE, 'contained'),
      reopened(5 * MINUTE, 'contained'),
      reached(8 * MINUTE, 'contained'),
    ])
    const contained = readMetrics(playIn(log)).find(({ metric }) => metric.key === 'ttc')
    expect(contained?.reading.reopened).toBe(1)
  })

  test('before detection they keep their sign; without it they are unknown', () => {
    const contained = reached(2 * MINUTE, 'contained')
    expect(minutes([contained, verdict(5 * MINUTE, 'confirmed')]).ttc).toBe(-3)
    expect(minutes([contained]).ttc).toBeNull()
  })
})

describe('time to act', () => {
  const claim = (atMs: number): Row => [
    atMs,
    'decision.claimed',
    { decision: 'declare', seat: 'seat-2' },
  ]
  const opened = opening(play, 'declare', 0)

  test('the first claim or command taken, from the first inject', () => {
    const taken: Row = [4 * MINUTE, 'incident-command.taken', { seat: 'seat-1' }]
    expect(minutes([opened, release(MINUTE), claim(3 * MINUTE), taken]).tta).toBe(2)
    expect(minutes([opened, release(MINUTE), taken, claim(5 * MINUTE)]).tta).toBe(3)
  })

  test('an undone claim never was', () => {
    const undone: Row = [
      2 * MINUTE,
      'decision.claim-undone',
      { decision: 'declare', seat: 'seat-2' },
    ]
    const rows = [opened, release(0), claim(2 * MINUTE), undone]
    expect(minutes(rows).tta).toBeNull()
    expect(minutes([...rows, claim(4 * MINUTE)]).tta).toBe(4)
  })

  test('negative where somebody acted before any news', () => {
    expect(minutes([opened, claim(MINUTE), release(3 * MINUTE)]).tta).toBe(-2)
  })

  test('ad hoc news is news', () => {
    const improvised: Row = [
      MINUTE,
      'inject.improvised',
      {
        message: 'message-1',
        channel: 'chat',
        from: { persona: null, name: null },
        to: 'everyone',
        title: text('Hello'),
        body: text('Hello.'),
        attention: 1,
        answers: null,
      },
    ]
    expect(minutes([opened, improvised, claim(3 * MINUTE), release(4 * MINUTE)]).tta).toBe(2)
  })

  test('not reached without news or act', () => {
    expect(minutes([opened, claim(MINUTE)]).tta).toBeNull()
    expect(minutes([opened, release(MINUTE)]).tta).toBeNull()
  })
})

describe('a false alarm', () => {
  const rows = [
    release(MINUTE),
    verdict(3 * MINUTE, 'confirmed'),
    reached(4 * MINUTE, 'contained'),
    reached(5 * MINUTE, 'resolved'),
    verdict(9 * MINUTE, 'stood-down'),
  ]

  test('has none of the three, but a time to stand down', () => {
    expect(minutes(rows, falseAlarm)).toEqual({
      ttd: null,
      ttc: null,
      ttr: null,
      tta: null,
      'stand-down': 8,
    })
  })

  test('which an incident has not', () => {
    expect(minutes(rows)['stand-down']).toBeNull()
  })

  test('not stood down is not reached', () => {
    expect(minutes([...rows.slice(0, 4), ...endOf(play, 10 * MINUTE)], falseAlarm)).toMatchObject({
      'stand-down': null,
    })
  })
})
