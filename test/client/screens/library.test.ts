import { expect, test } from 'vitest'
import { leakedKey, launchOutage, usedHome } from '../../../client/gallery/fixed/home-answers.ts'
import { anything, fits } from '../../../client/screens/home/library-filter.ts'
import { quarterOf } from '../../../client/screens/home/quarter.ts'
import { minutesWords, peopleWords } from '../../../client/screens/home/scenario-words.ts'

test('a scenario fits when one of its forms and its people do', () => {
  expect(fits(leakedKey, anything)).toBe(true)
  expect(fits(leakedKey, { ...anything, minutes: '5' })).toBe(true)
  expect(fits(launchOutage, { ...anything, minutes: '5' })).toBe(false)
  expect(fits(launchOutage, { ...anything, people: '12' })).toBe(false)
  expect(fits(launchOutage, { ...anything, trains: 'notify-regulator' })).toBe(false)
})

test('a quarter counts what began in it; actions outlive it', () => {
  expect(quarterOf(usedHome.exercises, new Date('2026-11-24T10:00:00Z'))).toEqual({
    run: 1,
    mttcMs: 780_000,
    n: 1,
    notReached: 0,
    open: 5,
    overdue: 1,
  })
  expect(quarterOf(usedHome.exercises, new Date('2027-01-01T00:00:00Z')).run).toBe(0)
})

test('forms and people in words', () => {
  expect(minutesWords(leakedKey)).toBe('4, 20 or 75 min')
  expect(peopleWords({ min: 3, max: 12 })).toBe('3–12 people')
  expect(peopleWords({ min: 1, max: 1 })).toBe('1 person')
})
