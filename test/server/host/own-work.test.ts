import { pino } from 'pino'
import { expect, it } from 'vitest'
import { MINUTE } from '../../../shared/time/duration.ts'
import { MemoryStore } from '../../../server/store/memory.ts'
import { HandClock, InProcess } from '../../kit/in-process.ts'

function saying(level: 'info' | 'warn') {
  const lines: object[] = []
  const log = pino({ level, base: null, timestamp: false }, { write: keep })
  function keep(line: string) {
    lines.push(JSON.parse(line) as object)
  }
  return { lines, server: new InProcess(new MemoryStore(), new HandClock(), log) }
}

it('the server’s log follows each exercise by its id, and only where that was asked for', async () => {
  const { lines, server } = saying('info')
  const { id } = await server.create()
  await server.wait(3 * MINUTE)
  await server.exercises.erase(id)
  expect(lines).toEqual([
    { level: 30, exercise: id, msg: 'exercise opened' },
    { level: 30, exercise: id, msg: 'exercise let go' },
    { level: 30, exercise: id, msg: 'exercise erased' },
  ])
  const quiet = saying('warn')
  await quiet.server.create()
  expect(quiet.lines).toEqual([])
})
