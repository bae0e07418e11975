import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MAX_PACE, MIN_PACE, readClock, wallOf } from '../../../../shared/time/exercise-clock.ts'
import { Play } from '../../../kit/play.ts'
import { SEED, seeded } from '../../../kit/seed.ts'

const MINUTE = 60_000

function openedAt({ events }: Play, decision: string): number | undefined {
  return events.find(
    (event) => event.type === 'decision.opened' && event.data.decision === decision,
  )?.at
}

test('at double pace what is authored for 20:00 comes after ten real minutes', () => {
  const play = new Play({ setup: { pace: 2 } }).started()
  play.at('9m59s').tick()
  expect(openedAt(play, 'tell')).toBeUndefined()
  play.at('10m').tick()
  expect(openedAt(play, 'tell')).toBe(20 * MINUTE)
})

test('a new pace counts from where it was set', () => {
  const play = new Play().started().at('10m')
  play.facilitator('set-pace', { pace: 2 })
  play.at('14m59s').tick()
  expect(openedAt(play, 'tell')).toBeUndefined()
  play.at('15m').tick()
  expect(openedAt(play, 'tell')).toBe(20 * MINUTE)
})

test('the real instant at which the clock shows a time, and the clock then, agree', () =>
  seeded('test/shared/exercise/schedule/pace.test.ts', () => {
    const clock = fc.record({
      running: fc.constant(true),
      pace: fc.double({ min: MIN_PACE, max: MAX_PACE, noNaN: true }),
      atMs: fc.nat(100 * MINUTE),
      wallMs: fc.nat(100 * MINUTE),
      jumpedMs: fc.constant(0),
    })
    fc.assert(
      fc.property(clock, fc.nat(100 * MINUTE), (each, laterMs) => {
        const atMs = each.atMs + laterMs
        const wallMs = wallOf(each, atMs)
        expect(readClock(each, wallMs)).toBeGreaterThanOrEqual(atMs)
        if (laterMs > 0) expect(readClock(each, wallMs - 1)).toBeLessThan(atMs)
      }),
      { seed: SEED },
    )
  }))
