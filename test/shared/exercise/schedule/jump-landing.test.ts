import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ExerciseEvent } from '../../../../shared/exercise/events/event.ts'
import { Play } from '../../../kit/play.ts'
import { randomPlay } from '../../../kit/random-play.ts'

const MINUTE = 60_000

test('what a jump delivers happens at the landing, and its durations count from there', () => {
  // `tell` opens at 20:00 and the vendor's mail, which involves the vendor, comes at 25:00.
  const play = new Play().started().at('1m')
  play.facilitator('jump', { by: '1h', deliver: true })
  const delivered = play.events.filter(({ type }) => DELIVERED.includes(type)).slice(-3)
  expect(delivered.map(({ type, at }) => [type, at / MINUTE])).toEqual([
    ['decision.opened', 61],
    ['inject.released', 61],
    ['record.vendor-involved', 61],
  ])
  expect(delivered[1]?.data).toMatchObject({ inject: 'vendor-mail', how: 'jump' })
  play.at('17m').tick()
  const expired = play.events.find(
    (event) => event.type === 'decision.expired' && event.data.decision === 'tell',
  )
  expect(expired?.at).toBe(76 * MINUTE)
})

const DELIVERED = ['decision.opened', 'inject.released', 'record.vendor-involved']

test('time on the clock never falls, and nothing lies on a jump', () => {
  fc.assert(
    fc.property(randomPlay, (log) => {
      expect(log.filter((event, index) => event.at < leastAt(log.slice(0, index)))).toEqual([])
    }),
  )
})

function leastAt(before: readonly ExerciseEvent[]): number {
  const last = before.at(-1)
  if (!last) return 0
  return last.type === 'exercise.jumped' ? last.at + last.data.byMs : last.at
}
