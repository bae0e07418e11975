import { afterAll, beforeAll, expect, it } from 'vitest'
import type { LinkAnswer } from '../../../shared/wire/http.ts'
import type { CommandName } from '../../../shared/exercise/commands/commands.ts'
import { RunningServer } from '../../kit/running-server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await RunningServer.start()
})
afterAll(() => server.stop())

it('the debrief opens for each in their time: who leads, then who played, then readers', async () => {
  const { console: link, exercise } = await server.facilitated()
  const path = `/api/exercises/${exercise}`
  const page = await server.page(link)
  await page.until((view) => view.me.me !== undefined)
  const { session: facilitator } = await server.session(link)
  const sessionOf = async (body: object) => {
    const asked = { session: facilitator, body }
    const { link: given } = await server.answer<LinkAnswer>(`${path}/links`, asked)
    return (await server.session(given)).session
  }
  const sessions = [
    facilitator,
    await sessionOf({ kind: 'seat', seat: 'seat-1' }),
    await sessionOf({ kind: 'reader' }),
  ]
  const statuses = () =>
    Promise.all(
      sessions.map(async (session) => (await server.ask(`${path}/debrief`, { session })).status),
    )
  const after = async (...commands: [CommandName, object?][]) => {
    for (const [name, data] of commands)
      expect(await page.give(name, data), name).toMatchObject({ ok: true })
    return statuses()
  }
  expect(await after(['seat-bots'], ['start'])).toEqual([403, 403, 403])
  expect(await after(['end-play'])).toEqual([200, 403, 403])
  expect(await after(['step-hotwash', { step: 'facts' }])).toEqual([200, 200, 403])
  expect(await after(['close'])).toEqual([200, 200, 200])
})
