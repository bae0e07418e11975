import { describe, expect, test } from 'vitest'
import { ratingsOf } from '../../../shared/score/ratings.ts'
import { scoreOf } from '../../../shared/score/overall.ts'
import type { PlayedPhase } from '../../../shared/words/phase.ts'
import { given, logOf, making, opening, playedLog, startOf } from '../../kit/log.ts'
import type { Row } from '../../kit/log.ts'
import { playIn } from '../../kit/score.ts'

const MINUTE = 60_000
const play = given()
const met: Row = [0, 'phase.gate-met', { phase: 'containment' }]
// `revoke` belongs to containment: target 4 min, deadline 10 min, a minute to claim.
const opened = opening(play, 'revoke', 0)
const claim = (atMs: number): Row => [
  atMs,
  'decision.claimed',
  { decision: 'revoke', seat: 'seat-2' },
]

function ratings(rows: readonly Row[]) {
  const found = playIn(playedLog(play, rows))
  return ratingsOf(found, scoreOf(found))
}

function containment(...rows: Row[]) {
  return ratings(rows).find(({ phase }) => phase === 'containment')?.suggested
}

describe('suggested', () => {
  test('U where the gate was never met', () => {
    expect(containment(opened, claim(30_000), making(MINUTE, 'revoke', 'seat-2'))).toBe('U')
    expect(containment()).toBe('U')
  })

  test('P where it was met and nothing was amiss', () => {
    expect(containment(met)).toBe('P')
    expect(containment(met, opened, claim(30_000), making(4 * MINUTE, 'revoke', 'seat-2'))).toBe(
      'P',
    )
  })

  test('P says so where nothing of the phase was asked: passed in a moment is no praise', () => {
    const why = (...rows: Row[]) => ratings(rows).find(({ phase }) => phase === 'containment')?.why
    expect(why(met)).toEqual([
      'The gate was met, but no decision of this phase opened: it was hardly played.',
    ])
    expect(why(met, opened, claim(30_000), making(MINUTE, 'revoke', 'seat-2'))).toEqual([
      'The gate was met, every decision within its target and owned.',
    ])
  })

  test('S with a decision after its target or any shorter gap', () => {
    expect(
      containment(met, opened, claim(30_000), making(4 * MINUTE + 1, 'revoke', 'seat-2')),
    ).toBe('S')
    expect(
      containment(met, opened, claim(MINUTE + 1), making(2 * MINUTE, 'revoke', 'seat-2')),
    ).toBe('S')
    const cutOff: Row = [5 * MINUTE, 'exercise.ended', { reason: 'by-hand' }]
    expect(containment(met, opened, claim(30_000), cutOff)).toBe('S')
  })

  test('M with a gap longer than five minutes', () => {
    const until = (atMs: number) => containment(met, opened, claim(atMs))
    expect(until(6 * MINUTE)).toBe('S')
    expect(until(6 * MINUTE + 1)).toBe('M')
  })

  test('M with a decision that expired or was made without authority', () => {
    const expired: Row = [10 * MINUTE, 'decision.expired', { decision: 'revoke' }]
    expect(containment(met, opened, claim(30_000), expired)).toBe('M')
    const unauthorised = making(MINUTE, 'revoke', 'seat-3', { authorised: false })
    expect(containment(met, opened, unauthorised)).toBe('M')
  })

  test('by the phase that the decision belongs to, wherever it happened', () => {
    const others = ratings([met, opened, claim(8 * MINUTE)]).filter(
      ({ phase }) => phase !== 'containment',
    )
    expect(others.map(({ suggested }) => suggested)).toEqual(['U', 'U', 'U'])
    const early: Row = [0, 'phase.gate-met', { phase: 'identification' }]
    const [identification] = ratings([early, opened, claim(8 * MINUTE)])
    expect(identification?.suggested).toBe('P')
  })

  test('not before the start', () => {
    const lobby = playIn(logOf(play, startOf(play).slice(0, 2)))
    expect(ratingsOf(lobby, scoreOf(lobby)).map(({ suggested }) => suggested)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

describe('confirmed', () => {
  const rated = (
    rating: 'P' | 'S' | 'M' | 'U',
    by: string,
    phase: PlayedPhase = 'recovery',
  ): Row => [MINUTE, 'phase.rated', { phase, rating, evidence: null }, 'team-1', by]

  test('is what a person said last', () => {
    const recovery = (...rows: Row[]) => ratings(rows)[3]?.confirmed
    expect(recovery()).toBeNull()
    expect(recovery(rated('M', 'observer'))).toBe('M')
    expect(recovery(rated('M', 'observer'), rated('S', 'facilitator'))).toBe('S')
    expect(
      recovery(rated('M', 'observer'), rated('S', 'facilitator'), rated('U', 'observer')),
    ).toBe('U')
  })
})
