import { expect, test } from 'vitest'
import { usedHome } from '../../../client/gallery/fixed/home-answers.ts'
import { quarterOf } from '../../../client/screens/home/quarter.ts'
import type { ExerciseSummary } from '../../../shared/wire/http.ts'
import { must } from '../../../shared/words/assert.ts'

const closed = must(usedHome.exercises[0], 'a closed exercise')
const NOW = new Date('2026-11-24T12:00:00Z')

function quarter(...exercises: Partial<ExerciseSummary>[]) {
  const { mttcMs, n, notReached } = quarterOf(
    exercises.map((more) => ({ ...closed, ...more })),
    NOW,
  )
  return { mttcMs, n, notReached }
}

test('each team counts once, and what was not reached is counted apart', () => {
  expect(quarter({ containedMs: [600_000, null] }, { containedMs: [1_200_000] })).toEqual({
    mttcMs: 900_000,
    n: 2,
    notReached: 1,
  })
})

test('contained before confirmed counts as no time', () => {
  expect(quarter({ containedMs: [-60_000, 60_000] }).mttcMs).toBe(30_000)
})

test.each<[string, Partial<ExerciseSummary>]>([
  ['of another quarter', { startedAt: '2026-09-30T23:59:00Z' }],
  ['with simulated teammates', { simulated: true }],
  ['that is not closed', { stage: 'hotwash' }],
  ['of a false alarm', { containedMs: [] }],
])('an exercise %s is left out', (_which, more) => {
  expect(quarter({ containedMs: [600_000] }, { containedMs: [1], ...more })).toEqual({
    mttcMs: 600_000,
    n: 1,
    notReached: 0,
  })
})

test('who tried it alone with simulated teammates has run no exercise', () => {
  const run = (...more: Partial<ExerciseSummary>[]) =>
    quarterOf(
      more.map((each) => ({ ...closed, ...each })),
      NOW,
    ).run
  expect(run({ people: 1, simulated: true }, {}, { people: 5, simulated: true })).toBe(2)
})

test('without a value there is no mean', () => {
  expect(quarter({ containedMs: [null] })).toEqual({ mttcMs: null, n: 0, notReached: 1 })
})
