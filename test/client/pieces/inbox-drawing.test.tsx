import { Profiler } from 'react'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { ChannelIcon } from '../../../client/channels/channel-icon.tsx'
import { messages } from '../../../client/gallery/fixed-messages.ts'
import { at, exercise } from '../../../client/gallery/fixed-people.ts'
import { fixedRows } from '../../../client/gallery/fixed-rows.ts'
import { ClockText } from '../../../client/pieces/clock-text.tsx'
import { Inbox } from '../../../client/pieces/inbox.tsx'
import { applyFrames, showRows } from '../../../client/stores/rows.ts'
import type { Patch } from '../../../shared/view/difference.ts'
import type { MessageRow } from '../../../shared/view/rows.ts'
import { must } from '../../../shared/words/assert.ts'
import { as } from '../../../shared/words/ids.ts'
import type { MessageId } from '../../../shared/words/ids.ts'

// Every row draws one, each time that it is drawn.
vi.mock('../../../client/channels/channel-icon.tsx', { spy: true })
const rowsDrawn = () => vi.mocked(ChannelIcon).mock.calls.length

/** Below 200 all rows are on the page, above only those in sight. */
const MANY = [150, 300, 2_000]

function news(number: number): MessageRow {
  const id = as<MessageId>(`news-${number}`)
  const like = must(messages[0], 'a message')
  return { ...like, id, ref: id, title: `News ${number}`, releasedAtMs: number * 100 }
}

function come(patch: Patch, part: 'shared' | 'own' = 'shared'): void {
  applyFrames([{ seq: 2, code: '', now: Date.now(), whole: false, part, patch }])
}

type Screen = Awaited<ReturnType<typeof render>>

/** The inbox with so many messages; what is drawn, and what changes in its list, is counted from now on. */
async function openInbox(many: number) {
  const clock = { running: true, pace: 4, atMs: at('12:30'), wallMs: Date.now() }
  const put = Array.from({ length: many }, (_, number) => news(number))
  showRows({
    ...fixedRows,
    exercise: { put: [{ ...exercise, clock }] },
    messages: { put },
  })
  const drawn = vi.fn()
  const screen = await render(
    <>
      <button type="button">elsewhere</button>
      <ClockText shows="exercise" />
      <div style={{ blockSize: '600px' }}>
        <Profiler id="inbox" onRender={drawn}>
          <Inbox current={null} onOpen={() => {}} />
        </Profiler>
      </div>
    </>,
  )
  // Where the test before left the pointer may be in the list.
  await screen.getByRole('button', { name: 'elsewhere' }).hover()
  const touched = vi.fn()
  const observer = new MutationObserver(touched)
  observer.observe(screen.getByRole('list', { name: 'Inbox' }).element(), {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  })
  onTestFinished(() => observer.disconnect())
  drawn.mockClear()
  vi.mocked(ChannelIcon).mockClear()
  return { screen, drawn, touched }
}

beforeEach(() => page.viewport(1280, 800))
afterEach(() => showRows({}))

test.each(MANY)('of %d messages, a tick of the clock draws nothing', async (many) => {
  const { screen, drawn, touched } = await openInbox(many)
  const shown = screen.getByRole('timer').element().textContent
  await expect.poll(() => screen.getByRole('timer').element().textContent).not.toBe(shown)
  expect(drawn).not.toHaveBeenCalled()
  expect(touched).not.toHaveBeenCalled()
})

/** Somebody is in the list. */
const hover = (screen: Screen) => screen.getByRole('list', { name: 'Inbox' }).hover()

test.each(MANY)(
  'of %d messages, one that comes in by itself is drawn, and no other',
  async (many) => {
    const { screen } = await openInbox(many)
    come({ messages: { put: [news(many)] } })
    await expect.element(screen.getByText(`News ${many}`)).toBeVisible()
    expect(rowsDrawn()).toBe(1)
  },
)

test.each(MANY)('of %d messages, none is drawn for one that waits', async (many) => {
  const { screen, drawn, touched } = await openInbox(many)
  await hover(screen)
  drawn.mockClear()
  come({ messages: { put: [news(many)] } })
  await expect.element(screen.getByRole('button', { name: 'Show 1 new' })).toBeVisible()
  expect(drawn).toHaveBeenCalledOnce()
  expect(rowsDrawn()).toBe(0)
  expect(touched).not.toHaveBeenCalled()
})

test.each(MANY)('of %d messages, only the new ones are drawn when they are shown', async (many) => {
  const { screen } = await openInbox(many)
  await hover(screen)
  come({ messages: { put: [news(many), news(many + 1), news(many + 2)] } })
  await screen.getByRole('button', { name: 'Show 3 new' }).click()
  await expect.element(screen.getByText(`News ${many + 2}`)).toBeVisible()
  expect(rowsDrawn()).toBe(3)
})

test.each(MANY)('of %d messages, one that was read is drawn, and no other', async (many) => {
  const { screen } = await openInbox(many)
  const newest = screen.getByRole('button', { name: `News ${many - 1}` })
  await expect.element(newest).toHaveTextContent('Unread')
  come({ read: { put: [{ id: news(many - 1).id }] } }, 'own')
  await expect.element(newest).not.toHaveTextContent('Unread')
  expect(rowsDrawn()).toBe(1)
})

test('from one end of a long list to the other, only what comes into sight is drawn', async () => {
  const { screen } = await openInbox(2_000)
  const inSight = screen.getByRole('list', { name: 'Inbox' }).element().children.length
  screen.getByRole('button', { name: 'News 1999' }).element().focus()
  await userEvent.keyboard('{End}')
  await expect.element(screen.getByRole('button', { name: /News 0$/ })).toHaveFocus()
  expect(rowsDrawn()).toBeLessThanOrEqual(inSight)
})
