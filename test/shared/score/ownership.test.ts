import { describe, expect, test } from 'vitest'
import { endOf, given, making, opening, playedLog } from '../../kit/log.ts'
import type { Row } from '../../kit/log.ts'
import { scoreIn } from '../../kit/score.ts'

const MINUTE = 60_000
const play = given()
const led: Row = [0, 'incident-command.taken', { seat: 'seat-1' }]
const claim = (atMs: number, decision: string, seat: string): Row => [
  atMs,
  'decision.claimed',
  { decision, seat },
]

function score(...rows: Row[]) {
  return scoreIn(playedLog(play, rows))
}

describe('who leads', () => {
  const leads = (...rows: Row[]) => score(...rows).leads.value?.toFraction() ?? null

  test('1 - gap time of command / (play - 60 s)', () => {
    const taken: Row = [3 * MINUTE, 'incident-command.taken', { seat: 'seat-1' }]
    // Gap from 1:00 to 3:00 in 11 minutes: 1 - 2/10.
    expect(leads(taken, ...endOf(play, 11 * MINUTE))).toBe('4/5')
  })

  test('0 if nobody ever led, 1 if somebody led at once', () => {
    expect(leads(...endOf(play, 11 * MINUTE))).toBe('0')
    expect(leads(led, ...endOf(play, 11 * MINUTE))).toBe('1')
  })

  test('unknown if play was 60 s or less', () => {
    expect(leads(...endOf(play, MINUTE))).toBeNull()
    expect(leads(...endOf(play, MINUTE + 1))).toBe('0')
    expect(leads(led, ...endOf(play, MINUTE + 1))).toBe('1')
  })
})

describe('who approves', () => {
  const approves = (...rows: Row[]) => score(...rows).approves.value?.toFraction() ?? null
  const opened = opening(play, 'revoke', 0)

  test('coverage = 1 - gap time / target, at least 0', () => {
    // Target 4 min; unowned from 1:00 to 2:00.
    expect(
      approves(opened, claim(2 * MINUTE, 'revoke', 'seat-2'), ...endOf(play, 9 * MINUTE)),
    ).toBe('3/4')
    expect(
      approves(opened, claim(6 * MINUTE, 'revoke', 'seat-2'), ...endOf(play, 9 * MINUTE)),
    ).toBe('0')
  })

  test('halved if its first maker had not the authority', () => {
    const made = making(30_000, 'revoke', 'seat-3', { authorised: false })
    expect(approves(opened, made)).toBe('1/2')
  })

  test('halved if it expired and was never made', () => {
    const expired: Row = [10 * MINUTE, 'decision.expired', { decision: 'revoke' }]
    const held = [opened, claim(2 * MINUTE, 'revoke', 'seat-2'), expired]
    expect(approves(...held)).toBe('3/8')
    expect(approves(...held, making(11 * MINUTE, 'revoke', 'seat-2'))).toBe('3/4')
    const late = making(11 * MINUTE, 'revoke', 'seat-2', { authorised: false })
    expect(approves(...held, late)).toBe('3/8')
  })

  test('withdrawn is left out, cut off is not', () => {
    const withdrawn: Row = [
      MINUTE,
      'decision.withdrawn',
      { decision: 'revoke', option: null, answer: null, verdict: null },
    ]
    expect(approves(opened, withdrawn)).toBeNull()
    expect(approves(opened, ...endOf(play, 3 * MINUTE))).toBe('1/2')
  })

  test('is the mean by weight', () => {
    const rows = [
      opened,
      opening(play, 'declare', 0),
      claim(0, 'declare', 'seat-1'),
      claim(2 * MINUTE, 'revoke', 'seat-2'),
      led,
    ]
    // revoke 3/4 x 2, declare 1 x 1.
    expect(approves(...rows, ...endOf(play, 150_000))).toBe('5/6')
  })
})

describe('ownership and overall', () => {
  const rows = [
    opening(play, 'revoke', 0),
    claim(2 * MINUTE, 'revoke', 'seat-2'),
    making(7 * MINUTE, 'revoke', 'seat-2'),
    [3 * MINUTE, 'incident-command.taken', { seat: 'seat-1' }],
  ].sort((a, b) => Number(a[0]) - Number(b[0])) as Row[]

  test('while follow-ups are unknown they leave sum and divisor', () => {
    const { leads, approves, followsUp, ownership, overall } = score(
      ...rows,
      ...endOf(play, 11 * MINUTE),
    )
    expect(
      [leads.value, approves.value, followsUp.value].map((part) => part?.toFraction()),
    ).toEqual(['4/5', '3/4', undefined])
    // 100 x (4/5 + 2 x 3/4) / 3, and timeliness 50.
    expect(ownership?.toFraction()).toBe('230/3')
    expect(overall?.toFraction()).toBe('190/3')
  })

  test('once closed all four quarters count', () => {
    // The gaps of command and of revoke have no follow-up: 0 of 2 rows.
    const { followsUp, ownership, overall } = score(...rows, ...endOf(play, 11 * MINUTE), [
      11 * MINUTE,
      'exercise.closed',
      {},
    ])
    expect(followsUp.value?.toFraction()).toBe('0')
    expect(ownership?.toFraction()).toBe('115/2')
    expect(overall?.toFraction()).toBe('215/4')
  })

  test('overall is unknown if either is', () => {
    const { ownership, timeliness, overall } = score(led, ...endOf(play, 11 * MINUTE))
    expect(ownership?.toFraction()).toBe('100')
    expect(timeliness.value).toBeNull()
    expect(overall).toBeNull()
  })

  test('nothing is known before the start', () => {
    const unstarted = scoreIn(playedLog(play, []).slice(0, 3))
    expect(unstarted.overall).toBeNull()
    expect(unstarted.ownership).toBeNull()
    expect(unstarted.gaps).toEqual([])
  })
})
