import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { expect, it, vi } from 'vitest'
import type { SeatId } from '../../../shared/words/ids.ts'
import { must } from '../../../shared/words/assert.ts'
import { tryOutApart } from '../../../server/host/try-out-apart.ts'
import { tryOut } from '../../../server/host/try-out.ts'
import type { StoredEvent } from '../../../server/store/chain.ts'
import { InProcess } from '../../kit/in-process.ts'

vi.mock('node:child_process', { spy: true })

async function played() {
  const server = new InProcess()
  const { id } = await server.started()
  const events = (await server.log(id)) as StoredEvent[]
  const named: Record<SeatId, string> = Object.fromEntries(await server.store.names(id))
  return { events, named }
}

function latestChild(): ChildProcess {
  return must(vi.mocked(fork).mock.results.at(-1)?.value as ChildProcess | undefined, 'a process')
}

it('says of a log what trying it out here says, and its process ends', async () => {
  const { events, named } = await played()
  expect(await tryOutApart(events, named)).toEqual(tryOut(events, named))
  const child = latestChild()
  if (child.signalCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
})

it('says why a log does not play', async () => {
  const { events, named } = await played()
  const beheaded = events.slice(1)
  const why = said(() => tryOut(beheaded, named))
  await expect(tryOutApart(beheaded, named)).rejects.toThrow(why)
})

it('refuses a log that takes more than its process has', async () => {
  const { events, named } = await played()
  const trial = tryOutApart(events, named)
  latestChild().kill('SIGKILL')
  await expect(trial).rejects.toThrow('it takes too much to be opened')
})

function said(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('expected it to break')
}
