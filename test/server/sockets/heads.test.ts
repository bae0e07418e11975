import { afterAll, beforeAll, expect, it } from 'vitest'
import { must } from '../../../shared/words/assert.ts'
import type { LinkAnswer } from '../../../shared/wire/http.ts'
import type { MissingEvents } from '../../../shared/wire/down.ts'
import { RunningServer, type Page } from '../../kit/running-server.ts'

let server: RunningServer
beforeAll(async () => {
  server = await RunningServer.start()
})
afterAll(() => server.stop())

it('every frame names the newest event with its code', async () => {
  const { page, exercise, session } = await facilitator()
  const log = await (await server.ask(`/api/exercises/${exercise}/log.jsonl`, { session })).text()
  const footer = JSON.parse(must(log.trimEnd().split('\n').at(-1), 'a last line'))
  expect(page.frames[0]).toMatchObject({ seq: footer.count, code: footer.head.slice(0, 12) })
})

it.each<[string, (seq: number, code: string) => object, (seq: number) => MissingEvents]>([
  [
    'an event beyond the head',
    (seq, code) => ({ seq: seq + 7, code }),
    (seq) => ({ from: seq + 1, to: seq + 7 }),
  ],
  [
    'another event under the same number',
    (seq) => ({ seq, code: 'f'.repeat(12) }),
    (seq) => ({ from: 1, to: seq }),
  ],
])(
  'a page that was shown %s raises an alarm with the facilitator',
  async (_what, shown, missing) => {
    const { page, link, exercise, session } = await facilitator()
    const { seq, code } = must(page.frames[0], 'a frame')
    const alarm = alarmAt(page)
    const body = { kind: 'display' }
    const display = await server.answer<{ link: string }>(`/api/exercises/${exercise}/links`, {
      session,
      body,
    })
    await server.page(display.link, { shown: shown(seq, code) })
    expect(await alarm).toEqual(missing(seq))
    page.close()
    const later = await server.page(link, { takeOver: true })
    expect(await alarmAt(later)).toEqual(missing(seq))
  },
)

it('without a facilitator the host hears of it in their seat', async () => {
  const { session: host } = await server.host()
  const body = { slug: 'leaked-key' }
  const { link } = await server.answer<LinkAnswer>('/api/exercises/try', { session: host, body })
  const first = await server.page(link)
  await first.until((view) => view.me.me !== undefined)
  first.close()
  const back = await server.page(link, {
    shown: { seq: 1_000, code: 'f'.repeat(12) },
    takeOver: true,
  })
  expect(await alarmAt(back)).toMatchObject({ to: 1_000 })
})

it('a page that was shown what the log holds raises none', async () => {
  const { page, link } = await facilitator()
  const { seq, code } = must(page.frames[0], 'a frame')
  await page.give('cap-attention', { cap: 1 })
  page.close()
  const back = await server.page(link, { shown: { seq, code }, takeOver: true })
  const alarms: unknown[] = []
  back.socket.on('missing', (events) => alarms.push(events))
  await back.until((view) => view.me.me !== undefined)
  // Answered after the look at the log, which came first.
  await back.give('cap-attention', { cap: 2 })
  expect(alarms).toEqual([])
})

function alarmAt(page: Page): Promise<MissingEvents> {
  return new Promise((resolve) => page.socket.once('missing', resolve))
}

async function facilitator(): Promise<{
  page: Page
  link: string
  exercise: string
  session: string
}> {
  const { console: link, exercise } = await server.facilitated()
  const page = await server.page(link)
  await page.until((view) => view.me.me !== undefined)
  const { session } = await server.session(link)
  return { page, link, exercise, session }
}
