import { afterEach, expect, it, vi } from 'vitest'
import { Allowance, GuessGuard, Quota } from '../../../server/access/rates.ts'
import { LIMITS, TooOften } from '../../../server/limits.ts'

afterEach(() => void vi.useRealTimers())

it('an allowance lets a burst through and then a steady flow', () => {
  let now = 0
  const allowance = new Allowance(3, 2, () => now)
  const taken = () => [1, 2, 3, 4].map(() => allowance.take())
  expect(taken()).toEqual([true, true, true, false])
  now = 1_000
  expect(taken()).toEqual([true, true, false, false])
  now = 60_000
  expect(taken()).toEqual([true, true, true, false])
})

it('a flood of guesses locks out those who guess, and nobody who does not', async () => {
  const guard = new GuessGuard({ perAddress: 5, overall: 6 })
  for (let guess = 0; guess < 6; guess += 1) await guard.missed(`10.0.0.${guess % 2}`)
  await expect(guard.admit('10.0.0.1')).rejects.toBeInstanceOf(TooOften)
  await guard.admit('10.0.0.9')
})

it('whoever missed too often is heard again after the time of misses', async () => {
  vi.useFakeTimers()
  const guard = new GuessGuard({ perAddress: 1, overall: 100 })
  await guard.missed('10.0.0.1')
  vi.advanceTimersByTime(LIMITS.guesses.missesMs - 1)
  await expect(guard.admit('10.0.0.1')).rejects.toBeInstanceOf(TooOften)
  vi.advanceTimersByTime(1)
  await guard.admit('10.0.0.1')
})

it('a quota is counted per name', async () => {
  const quota = new Quota(1)
  await quota.use('one')
  await expect(quota.use('one')).rejects.toBeInstanceOf(TooOften)
  await quota.use('two')
})
