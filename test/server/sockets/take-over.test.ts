import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import type { HomeAnswer, LinkAnswer } from '../../../shared/wire/http.ts'
import { RunningServer } from '../../kit/running-server.ts'
import { silentPage } from '../../kit/silent-page.ts'

let server: RunningServer
beforeAll(async () => {
  server = await RunningServer.start()
})
afterAll(() => server.stop())

const TAKEN =
  'This console is in use on another device; use it here instead if you run the exercise.'

it('the host goes on with an exercise whose facilitator’s computer went away without a word', async () => {
  const { exercise, console: link, host } = await server.facilitated()
  const gone = await silentPage(server.url, (await server.session(link)).session)
  onTestFinished(() => void gone.destroy())
  const back = await returnLink(exercise, host)
  expect(await (await server.page(back)).farewell()).toEqual({ why: 'elsewhere', message: TAKEN })
  // The line of the one that is gone is still open: nobody waited until it was missed.
  const page = await server.page(back, { takeOver: true })
  await page.until((view) => view.exercise.exercise?.facilitatorConnected === true)
  expect(await page.give('seat-bots')).toMatchObject({ ok: true })
  expect(await page.give('start')).toMatchObject({ ok: true })
  expect(await (await server.page(back)).farewell()).toMatchObject({ why: 'elsewhere' })
  const home = await server.answer<HomeAnswer>('/api/home', { session: host })
  expect(home.exercises.find(({ id }) => id === exercise)).toMatchObject({
    stage: 'running',
    facilitatorConnected: true,
  })
})

it('the facilitator’s link takes the console over on another device, and the first is told', async () => {
  const { console: link } = await server.facilitated()
  const first = await server.page(link)
  await first.until((view) => view.me.me !== undefined)
  const goodbye = first.farewell()
  const second = await server.page(link, { takeOver: true })
  await second.until((view) => view.me.me !== undefined)
  expect(await goodbye).toEqual({ why: 'elsewhere', message: TAKEN })
  expect(await second.give('seat-bots')).toMatchObject({ ok: true })
})

async function returnLink(exercise: string, session: string): Promise<string> {
  const asked = { session, body: { kind: 'facilitator' } }
  return (await server.answer<LinkAnswer>(`/api/exercises/${exercise}/links`, asked)).link
}
