import { useState } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { laterMessages, messages } from '../../../client/gallery/fixed-messages.ts'
import { fixedRows } from '../../../client/gallery/fixed-rows.ts'
import { keepFocus } from '../../../client/look/keep-focus.ts'
import { Inbox } from '../../../client/pieces/inbox.tsx'
import { applyFrames, showRows } from '../../../client/stores/rows.ts'
import type { MessageRow } from '../../../shared/view/rows.ts'
import { as } from '../../../shared/words/ids.ts'
import type { MessageId } from '../../../shared/words/ids.ts'

beforeEach(async () => {
  await page.viewport(1280, 800)
  showRows(fixedRows)
})

function arrive(put: MessageRow[]): void {
  applyFrames([
    { seq: 2, code: '', now: 0, whole: false, part: 'shared', patch: { messages: { put } } },
  ])
}

function Page() {
  const [opened, setOpened] = useState<string | null>(null)
  return (
    <>
      <button type="button">elsewhere</button>
      <div style={{ blockSize: '600px' }}>
        <Inbox current={opened} onOpen={setOpened} />
      </div>
    </>
  )
}

const rows = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-key]')].map((row) => row.getAttribute('data-key'))

test('news comes on top while nobody is in the list', async () => {
  const { container, getByText, getByRole } = await render(<Page />)
  await getByRole('button', { name: 'elsewhere' }).hover()
  arrive(laterMessages.slice(0, 1))
  await expect.element(getByText('Delayed usage figures')).toBeVisible()
  expect(rows(container)[0]).toBe('vendor-page')
})

test('while the list is in use news waits behind one button, and the list stays as it is', async () => {
  const { container, getByRole } = await render(<Page />)
  await getByRole('button', { name: /Access log/ }).click()
  const before = rows(container)
  arrive(laterMessages)
  await expect.element(getByRole('button', { name: 'Show 4 new' })).toBeVisible()
  expect(rows(container)).toEqual(before)
  await getByRole('button', { name: 'Show 4 new' }).click()
  expect(rows(container)).toHaveLength(before.length + 4)
  expect(rows(container)[0]).toBe('customer-call')
  await expect.element(getByRole('button', { name: /Show/ })).not.toBeInTheDocument()
})

test('the first news of all is there at once', async () => {
  showRows({ ...fixedRows, messages: {} })
  const { getByText } = await render(<Page />)
  await expect.element(getByText('Quiet for now')).toBeVisible()
  arrive(laterMessages.slice(0, 1))
  await expect.element(getByText('Delayed usage figures')).toBeVisible()
})

test('whoever searches looks through what waits as well', async () => {
  const { container, getByLabelText } = await render(<Page />)
  await getByLabelText('Search the inbox').click()
  arrive(laterMessages)
  await userEvent.type(getByLabelText('Search the inbox'), 'delayed usage')
  expect(rows(container)).toEqual(['vendor-page'])
})

test('from the button that shows news, Tab leads into the list', async () => {
  keepFocus()
  const { container, getByRole } = await render(<Page />)
  await getByRole('button', { name: /Access log/ }).hover()
  arrive(laterMessages)
  await expect.element(getByRole('button', { name: 'Show 4 new' })).toBeVisible()
  getByRole('button', { name: 'elsewhere' }).element().focus()
  await userEvent.keyboard('{Tab}{Tab}{Tab}')
  await expect.element(getByRole('button', { name: 'Show 4 new' })).toHaveFocus()
  await userEvent.keyboard('{Enter}{Tab}')
  await expect.poll(() => document.activeElement?.getAttribute('data-key')).toBe('customer-call')
  expect(rows(container)[0]).toBe('customer-call')
})

test('arrows and J and K walk, Enter opens', async () => {
  const { getByRole } = await render(<Page />)
  await getByRole('button', { name: 'elsewhere' }).click()
  await userEvent.keyboard('{Tab}{Tab}{Tab}')
  await expect.element(getByRole('button', { name: /someone posted/ })).toHaveFocus()
  await userEvent.keyboard('j{ArrowDown}k')
  await expect.element(getByRole('button', { name: /API spend 9 times/ })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect
    .element(getByRole('button', { name: /API spend 9 times/ }))
    .toHaveAttribute('aria-current', 'true')
})

test('searching looks into titles, senders and texts, with the exercise’s own words', async () => {
  const { container, getByLabelText } = await render(<Page />)
  await userEvent.type(getByLabelText('Search the inbox'), 'organisation owner')
  expect(rows(container)).toEqual(['vendor-support'])
})

test('of a long list only what is in sight is on the page, and keys still reach the end', async () => {
  const [first] = messages
  if (first === undefined) throw new Error('there are messages')
  const many = Array.from({ length: 2_000 }, (_, at) => {
    const id = as<MessageId>(`news-${at}`)
    return { ...first, id, ref: id, title: `News ${at}`, releasedAtMs: at * 100 }
  })
  showRows({ ...fixedRows, messages: { put: many } })
  const { container, getByRole } = await render(<Page />)
  expect(rows(container).length).toBeLessThan(80)
  await getByRole('button', { name: 'elsewhere' }).click()
  await userEvent.keyboard('{Tab}{Tab}{Tab}{End}')
  await expect.element(getByRole('button', { name: /News 0$/ })).toHaveFocus()
})
