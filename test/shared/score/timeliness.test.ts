import { describe, expect, test } from 'vitest'
import { timelinessOf } from '../../../shared/score/timeliness.ts'
import { endOf, given, making, opening, playedLog } from '../../kit/log.ts'
import type { Row } from '../../kit/log.ts'
import { playIn } from '../../kit/score.ts'

const MINUTE = 60_000
const play = given()
// `revoke`: target 4 min, deadline 10 min, weight 2. `declare`: 3 and 6 min, weight 1.
const openRevoke = opening(play, 'revoke', MINUTE)

function timeliness(rows: readonly Row[]) {
  return timelinessOf(playIn(playedLog(play, rows)))
}

function ofRevoke(...rows: Row[]): string | null {
  const [decision] = timeliness([openRevoke, ...rows]).decisions
  return decision?.value?.toFraction() ?? null
}

describe('of one decision', () => {
  test('1 up to and at the target', () => {
    expect(ofRevoke(making(2 * MINUTE, 'revoke', 'seat-2'))).toBe('1')
    expect(ofRevoke(making(5 * MINUTE, 'revoke', 'seat-2'))).toBe('1')
  })

  test('falls evenly between target and deadline', () => {
    expect(ofRevoke(making(6 * MINUTE, 'revoke', 'seat-2'))).toBe('5/6')
    expect(ofRevoke(making(5 * MINUTE + 1, 'revoke', 'seat-2'))).toBe('359999/360000')
    expect(ofRevoke(making(11 * MINUTE - 1, 'revoke', 'seat-2'))).toBe('1/360000')
  })

  test('0 if it expired, also if it was made late', () => {
    const expired: Row = [11 * MINUTE, 'decision.expired', { decision: 'revoke' }]
    expect(ofRevoke(expired)).toBe('0')
    expect(ofRevoke(expired, making(12 * MINUTE, 'revoke', 'seat-2'))).toBe('0')
  })

  test('left out if withdrawn, also if the facilitator made it', () => {
    const nothing = { decision: 'revoke', option: null, answer: null, verdict: null }
    expect(ofRevoke([3 * MINUTE, 'decision.withdrawn', nothing])).toBeNull()
    const made = { ...nothing, option: 'revoke-now' }
    expect(ofRevoke([8 * MINUTE, 'decision.withdrawn', made])).toBeNull()
  })

  test('cut off by its target it is left out, after it its time runs to the end of play', () => {
    expect(ofRevoke(...endOf(play, 3 * MINUTE))).toBeNull()
    expect(ofRevoke(...endOf(play, 5 * MINUTE))).toBeNull()
    expect(ofRevoke(...endOf(play, 5 * MINUTE + 1))).toBe('359999/360000')
    expect(ofRevoke(...endOf(play, 8 * MINUTE))).toBe('1/2')
  })

  test('while play is on, an open decision counts as cut off by the last event', () => {
    expect(ofRevoke([4 * MINUTE, 'exercise.paused', {}])).toBeNull()
    expect(ofRevoke([8 * MINUTE, 'exercise.paused', {}])).toBe('1/2')
  })

  test('the first answer counts, not a revision', () => {
    const revised: Row = [
      9 * MINUTE,
      'decision.revised',
      {
        decision: 'revoke',
        seat: 'seat-2',
        option: 'stage-first',
        answer: null,
        rationale: null,
        confidence: null,
      },
    ]
    expect(ofRevoke(making(6 * MINUTE, 'revoke', 'seat-2'), revised)).toBe('5/6')
  })

  test('a jump is not played time', () => {
    const jump: Row = [
      2 * MINUTE,
      'exercise.jumped',
      { byMs: 120 * MINUTE, deliver: false, skipped: { injects: [], decisions: [] }, say: null },
    ]
    expect(ofRevoke(jump, making(126 * MINUTE, 'revoke', 'seat-2'))).toBe('5/6')
  })
})

describe('of a team', () => {
  test('100 x the mean by weight of what counts', () => {
    const { value } = timeliness([
      opening(play, 'declare', 0),
      openRevoke,
      making(6 * MINUTE, 'declare', 'seat-1'),
      making(6 * MINUTE, 'revoke', 'seat-2'),
    ])
    // declare: used 6 of 3 to 6 min, so 0 x 1; revoke 5/6 x 2; together 5/3 / 3 x 100.
    expect(value?.toFraction()).toBe('500/9')
  })

  test('unknown if nothing counts', () => {
    expect(timeliness([]).value).toBeNull()
    expect(timeliness([openRevoke, ...endOf(play, 2 * MINUTE)]).value).toBeNull()
  })
})
