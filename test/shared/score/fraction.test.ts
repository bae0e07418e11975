import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  nearestDouble,
  oneDecimal,
  ratio,
  remainder,
  weightedMean,
} from '../../../shared/score/fraction.ts'

describe('nearest double', () => {
  test.each([
    [0, 7, 0],
    [1, 1, 1],
    [1, 3, 1 / 3],
    [2, 3, 2 / 3],
    [100, 7, 100 / 7],
    [6470, 100, 64.7],
  ])('%i/%i', (part, whole, double) => {
    expect(nearestDouble(ratio(part, whole))).toBe(double)
  })

  test('is what one correctly rounded division gives', () => {
    const whole = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), whole, (part, of) => {
        expect(nearestDouble(ratio(part, of))).toBe(part / of)
      }),
    )
  })

  test('breaks a tie towards the even neighbour, and any rest beyond it upwards', () => {
    const half = ratio(1, 2 ** 52).div(2)
    const tie = half.add(1)
    expect(nearestDouble(tie)).toBe(1)
    expect(nearestDouble(tie.add(ratio(1, 2 ** 52).div(2n ** 60n)))).toBe(1 + 2 ** -52)
    expect(nearestDouble(half.mul(3).add(1))).toBe(1 + 2 ** -51)
  })
})

describe('one decimal', () => {
  test.each([
    [0, 1, '0.0'],
    [6465, 100, '64.7'],
    [64_649_999, 1_000_000, '64.6'],
    [2, 3, '0.7'],
    [9995, 100, '100.0'],
    [1, 20, '0.1'],
    [100, 1, '100.0'],
  ])('%i/%i is %s, half up', (part, whole, shown) => {
    expect(oneDecimal(ratio(part, whole))).toBe(shown)
  })
})

test('a remainder is never below 0', () => {
  expect(remainder(ratio(1, 4)).equals(ratio(3, 4))).toBe(true)
  expect(remainder(ratio(5, 4)).equals(0)).toBe(true)
})

test('a mean weighs, and is unknown without weights', () => {
  const parts = [
    { weight: 2, value: ratio(1, 2) },
    { weight: 1, value: ratio(1, 1) },
  ]
  expect(weightedMean(parts)?.toFraction()).toBe('2/3')
  expect(weightedMean([])).toBeNull()
})
