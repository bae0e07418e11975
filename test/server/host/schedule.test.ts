import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { Exercises } from '../../../server/host/exercises.ts'
import { Schedule } from '../../../server/host/schedule.ts'
import { MemoryStore } from '../../../server/store/memory.ts'
import { HandClock } from '../../kit/in-process.ts'

/** Remembers for how long somebody wanted to sleep. */
class ListeningClock extends HandClock {
  readonly sleeps: number[] = []

  override after(ms = 0): () => void {
    this.sleeps.push(ms)
    return () => {}
  }
}

const CENTURY_MS = 100 * 365 * 24 * 3_600_000

it('one timer that never sleeps long, however far away what is due may be', async () => {
  const clock = new ListeningClock()
  const around = {
    store: new MemoryStore(),
    clock,
    random: randomBytes,
    log: pino({ level: 'silent' }),
  }
  const waker = { dueMs: () => clock.ms + CENTURY_MS, wake: () => {} }
  const schedule = new Schedule(around, new Exercises(around), [waker])
  schedule.start()
  await schedule.turn()
  expect(clock.sleeps.length).toBeGreaterThan(0)
  expect(Math.max(...clock.sleeps)).toBeLessThanOrEqual(1_000)
  await schedule.stop()
})
