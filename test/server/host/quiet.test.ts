import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, expect, it, vi } from 'vitest'
import { SqliteStore } from '../../../server/store/sqlite.ts'
import { InProcess } from '../../kit/in-process.ts'

const HOUR = 3_600_000

afterEach(() => vi.restoreAllMocks())

/** Every statement that any database runs, by its first words. */
function statements(): string[] {
  const ran: string[] = []
  const prototype: Record<'run' | 'get' | 'all', () => unknown> = Object.getPrototypeOf(
    new Database(':memory:').prepare('SELECT 1'),
  )
  for (const how of ['run', 'get', 'all'] as const) {
    const real = prototype[how]
    vi.spyOn(prototype, how).mockImplementation(function (this: Database.Statement, ...given) {
      ran.push(this.source.trim().split(/\s+/).slice(0, 3).join(' '))
      return real.apply(this as never, given as never)
    })
  }
  return ran
}

it('a command costs one question, one durable append and nothing that grows with the log', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hotwash-quiet-'))
  const store = new SqliteStore(join(folder, 'log.db'))
  const server = new InProcess(store)
  const host = await server.started()
  const ran = statements()
  const costOf = async (text: string) => {
    ran.splice(0)
    await server.by(host, 'seat-1', 'write-note', { text })
    return [...ran]
  }
  const first = await costOf('First.')
  expect(first).toEqual([
    'SELECT body_hash, seq',
    'BEGIN',
    'SELECT head AS',
    'INSERT INTO events',
    'INSERT INTO commands',
    'INSERT INTO streams',
    'COMMIT',
  ])
  for (let note = 0; note < 50; note += 1) await costOf(`Note ${note}.`)
  expect(await costOf('Last.')).toEqual(first)
  await store.close()
})

it('an hour in which nothing happens writes no event, whether the clock runs or stands', async () => {
  const server = new InProcess()
  const host = await server.started()
  await server.wait(3 * HOUR)
  const events = async () => (await server.log(host.id)).length
  const running = await events()
  await server.wait(HOUR)
  expect(await events()).toBe(running)
  await server.facilitator(host, 'pause')
  const paused = await events()
  await server.wait(HOUR)
  expect(await events()).toBe(paused)
})
