import { afterEach, beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { laterMessages, messages } from '../../../client/gallery/fixed-messages.ts'
import { exercise } from '../../../client/gallery/fixed-people.ts'
import { fixedRows } from '../../../client/gallery/fixed-rows.ts'
import { LiveRegions } from '../../../client/look/live-regions.tsx'
import { crowd, listenForArrivals } from '../../../client/pieces/arrivals.ts'
import { useConnection } from '../../../client/stores/connection.ts'
import { applyFrames, showRows } from '../../../client/stores/rows.ts'
import type { MessageRow } from '../../../shared/view/rows.ts'

let stop = () => {}
beforeEach(() => {
  showRows({ ...fixedRows, messages: {} })
  stop = listenForArrivals()
})
afterEach(() => {
  stop()
  useConnection.setState(useConnection.getInitialState(), true)
})

function arrive(...put: MessageRow[]): void {
  applyFrames([
    { seq: 2, code: '', now: 0, whole: false, part: 'shared', patch: { messages: { put } } },
  ])
}

const named = (id: string) => [...messages, ...laterMessages].filter((message) => message.id === id)

test('a page interrupts, an ask is said at once, a record line is silent', async () => {
  const { container } = await render(<LiveRegions />)
  const [polite, assertive] = container.querySelectorAll('[aria-live]')
  arrive(...named('gateway-log'))
  arrive(...named('founder-message'))
  await expect.poll(() => polite?.textContent).toBe('Executive message from Mara: Is this real?.')
  arrive(...named('spend-page'))
  await expect
    .poll(() => assertive?.textContent)
    .toBe('Page. Pager from On-call: API spend 9 times the usual. Press Enter to acknowledge.')
})

test('the facilitator’s cap turns a page into an ask', async () => {
  showRows({ ...fixedRows, exercise: { put: [{ ...exercise, attentionCap: 2 }] }, messages: {} })
  const { container } = await render(<LiveRegions />)
  const [polite, assertive] = container.querySelectorAll('[aria-live]')
  const before = assertive?.textContent
  arrive(...named('spend-page'))
  await expect.poll(() => polite?.textContent).toContain('API spend 9 times the usual')
  expect(assertive?.textContent).toBe(before)
})

test('what comes after a cut is told by the digest, not by a flood', async () => {
  const { container } = await render(<LiveRegions />)
  const before = container.textContent
  useConnection.setState({ cut: 'long' })
  arrive(...named('spend-page'), ...named('founder-message'))
  await expect.poll(() => container.textContent).toBe(before)
})

test('more than three within ten seconds are one sentence', () => {
  expect(
    crowd([...named('mirror-chat'), ...named('screenshot-chat'), ...named('vendor-support')]),
  ).toBe('3 new: 2 chat, 1 email')
})
