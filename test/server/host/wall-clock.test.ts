import { expect, it } from 'vitest'
import { processClock } from '../../../server/host/wall-clock.ts'

function turned() {
  const at = { date: 1_000_000, monotonic: 0 }
  const away: number[] = []
  const clock = processClock(
    () => at.date,
    () => at.monotonic,
  )
  clock.onAway((sinceMs) => away.push(sinceMs))
  const pass = (ms: number) => {
    at.date += ms
    at.monotonic += ms
  }
  return { at, away, clock, pass }
}

it('goes on as real time does', () => {
  const { clock, pass, away } = turned()
  pass(900)
  expect(clock.now()).toBe(1_000_900)
  pass(900)
  expect(clock.now()).toBe(1_001_800)
  expect(away).toEqual([])
})

it('does not fall where the computer’s clock is set back', () => {
  const { at, clock, pass, away } = turned()
  at.date -= 3_600_000
  pass(900)
  expect(clock.now()).toBe(1_000_900)
  expect(away).toEqual([])
})

it('notices that the process stood still', () => {
  const { clock, pass, away } = turned()
  pass(900)
  clock.now()
  pass(20_000)
  expect(clock.now()).toBe(1_020_900)
  expect(away).toEqual([1_000_900])
})

it('notices that the computer slept, where its monotonic clock slept too', () => {
  const { at, clock, pass, away } = turned()
  pass(900)
  clock.now()
  at.date += 600_000
  expect(clock.now()).toBe(1_600_900)
  expect(away).toEqual([1_000_900])
})
