import { expect, it } from 'vitest'
import { tryOutApart } from '../../../server/host/try-out-apart.ts'
import type { TryOut } from '../../../server/host/bring-in.ts'
import { writeLog } from '../../../server/store/log-file.ts'
import type { StoredEvent } from '../../../server/store/chain.ts'
import type { ExerciseId } from '../../../shared/words/ids.ts'
import { InProcess } from '../../kit/in-process.ts'
import { RunningServer } from '../../kit/running-server.ts'

const NOTES = 500

it('while a log is tried out, a running exercise is answered', async () => {
  let answered = 0
  let meanwhile = 0
  const watched: TryOut = async (events, named) => {
    const before = answered
    const tried = await tryOutApart(events, named)
    meanwhile = answered - before
    return tried
  }
  const server = await RunningServer.start({ tryOut: watched })
  try {
    const { console: link, host: session } = await server.facilitated()
    const page = await server.page(link)
    let isOver = false
    const play = (async () => {
      while (!isOver) {
        await page.give('lock-joining', { locked: false })
        answered += 1
      }
    })()
    const body = await longLog()
    const headers = { 'content-type': 'text/plain' }
    const asked = { method: 'POST', session, body, headers }
    const response = await server.ask('/api/exercises/import', asked)
    isOver = true
    await play
    expect(response.status).toBe(201)
    expect(meanwhile).toBeGreaterThan(1)
  } finally {
    await server.stop()
  }
})

/** Of an exercise in which much was noted. */
async function longLog(): Promise<string> {
  const server = new InProcess()
  const host = await server.started()
  for (let note = 0; note < NOTES; note += 1)
    await server.by(host, 'seat-1', 'write-note', { text: `Note ${note}` })
  await server.facilitator(host, 'pause')
  const events = (await server.log(host.id)) as StoredEvent[]
  const names = Object.fromEntries(await server.store.names(host.id))
  let text = ''
  for await (const lines of writeLog(headerOf(host.id, names), [events])) text += lines
  return text
}

function headerOf(exercise: ExerciseId, names: Record<string, string>) {
  return { format: 1 as const, program: 'hotwash 0', exercise, names }
}
