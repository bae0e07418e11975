import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import {
  consoleRows,
  emptyConsole,
  twoTeamsConsole,
  wellConsole,
} from '../../../client/gallery/fixed/console-rows.ts'
import { laidOver } from '../../../client/gallery/fixed-rows.ts'
import { OnRows } from '../../../client/gallery/on-rows.tsx'
import { ConsoleScreen } from '../../../client/screens/console/console-screen.tsx'
import { useConsole } from '../../../client/screens/console/console-state.ts'
import { UNDO_FOR_MS, undoAll } from '../../../client/screens/console/sending/undo-send.ts'
import { useConnection } from '../../../client/stores/connection.ts'
import { applyFrames } from '../../../client/stores/rows.ts'
import { sendThrough } from '../../../client/stores/send.ts'
import type { Patch } from '../../../shared/view/difference.ts'
import { answerWith } from './server.ts'

beforeEach(async () => {
  await page.viewport(1280, 800)
  useConsole.setState({ covered: false, over: null, chosen: null })
  useConnection.setState({ cut: 'none', cutAtMs: null })
})
afterEach(() => {
  undoAll()
  vi.useRealTimers()
})

async function consoleOn(rows: Patch = consoleRows) {
  answerWith({})
  const sent: unknown[] = []
  sendThrough((type, data) => {
    sent.push({ type, ...data })
    return Promise.resolve({ ok: true, seq: sent.length })
  })
  onTestFinished(() => sendThrough(null))
  const screen = await render(
    <OnRows rows={rows}>
      <ConsoleScreen />
    </OnRows>,
  )
  return { screen, sent }
}

/** Only the timers of the page: the browser's own waiting goes on. */
const fakeTimers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })

test('a hand-sent inject is sent after three seconds and not before', async () => {
  const { sent } = await consoleOn()
  fakeTimers()
  press('n')
  vi.advanceTimersByTime(UNDO_FOR_MS - 1)
  expect(sent).toEqual([])
  vi.advanceTimersByTime(1)
  expect(sent).toEqual([{ type: 'release-inject', inject: 'founder-message' }])
})

test('an undone inject is never sent', async () => {
  const { screen, sent } = await consoleOn()
  await userEvent.keyboard('n')
  await expect.element(screen.getByText('Sending to Team A.')).toBeVisible()
  fakeTimers()
  screen.container.querySelector<HTMLElement>('[data-undo]')?.click()
  vi.advanceTimersByTime(10 * UNDO_FOR_MS)
  expect(sent).toEqual([])
})

test('without a server nothing is sent, queued or offered', async () => {
  const { screen, sent } = await consoleOn()
  await userEvent.keyboard('n')
  useConnection.setState({ cut: 'long', cutAtMs: 750_000 })
  await expect.element(screen.getByText(/last known T\+12:30/)).toBeVisible()
  await expect.element(screen.getByRole('button', { name: /Send now/ })).not.toBeInTheDocument()
  await userEvent.keyboard('p')
  expect(sent).toEqual([])
})

test('keys run the main acts', async () => {
  const { screen, sent } = await consoleOn()
  await userEvent.keyboard('p')
  await userEvent.keyboard('h')
  expect(sent).toEqual([{ type: 'pause' }, { type: 'hold-inject', inject: 'founder-message' }])
  await userEvent.keyboard('g')
  await userEvent.keyboard('Sam leads well')
  await screen.getByRole('button', { name: 'Keep', exact: true }).click()
  expect(sent.at(-1)).toEqual({ type: 'write-note', text: 'Sam leads well' })
})

test('an answer to a reply goes out in the sender’s name', async () => {
  const { screen, sent } = await consoleOn()
  await screen.getByRole('button', { name: /1 reply/ }).click()
  await screen.getByRole('button', { name: 'Answer as Vendor support' }).click()
  await screen.getByLabelText('Text').fill('We will send them within the hour.')
  fakeTimers()
  press('Enter', true)
  vi.advanceTimersByTime(UNDO_FOR_MS)
  expect(sent).toMatchObject([
    {
      type: 'send-ad-hoc',
      from: { persona: 'vendor' },
      channel: 'email',
      answers: 'vendor-support',
      to: { roles: ['commander'] },
    },
  ])
})

test('where nobody else may settle two claims, it takes one press', async () => {
  const rights = { id: 'decision:rotate-keys', may: ['settle-contest' as const] }
  const { screen, sent } = await consoleOn(laidOver(consoleRows, { may: { put: [rights] } }))
  await screen.getByRole('button', { name: 'Kim has it' }).click()
  expect(sent).toEqual([{ type: 'settle-contest', decision: 'rotate-keys', seat: 'seat-3' }])
})

test('end play names what it cuts off', async () => {
  const { screen, sent } = await consoleOn()
  await screen.getByRole('button', { name: 'More', exact: true }).click()
  await screen.getByRole('menuitem', { name: 'End play' }).click()
  await expect.element(screen.getByRole('dialog').getByText('Tell customers?')).toBeVisible()
  await screen.getByRole('button', { name: 'End play and begin hot wash' }).click()
  expect(sent).toEqual([{ type: 'end-play' }])
})

test('the cover leaves no spoiler on the page, also out of a dialog', async () => {
  const { screen } = await consoleOn()
  useConsole.setState({ over: { is: 'truth' } })
  await expect.element(screen.getByText(/the bucket was never read/)).toBeVisible()
  await userEvent.keyboard('{Control>}.{/Control}')
  await expect.element(screen.getByText('This page is covered.')).toBeVisible()
  const left = document.body.textContent
  for (const row of consoleRows.runList?.put ?? []) expect(left).not.toContain(row.title)
  for (const word of ['silent', 'Gaps so far', 'never read', 'Pool'])
    expect(left).not.toContain(word)
})

test('the now line stays at a third while rows pass it', async () => {
  const { screen } = await consoleOn()
  const line = () => screen.container.querySelector('[data-now-line]')?.getBoundingClientRect().top
  const before = line()
  const sentRow = consoleRows.runList?.put?.find(({ ref }) => ref === 'founder-message')
  if (sentRow === undefined) throw new Error('the next inject is among the fixed rows')
  applyFrames([
    {
      seq: 2,
      code: '',
      now: 0,
      whole: false,
      part: 'shared',
      patch: { runList: { put: [{ ...sentRow, state: 'sent', sentAtMs: sentRow.atMs }] } },
    },
  ])
  await expect
    .element(screen.getByRole('list', { name: 'Gone out' }).getByText('Is this real?'))
    .toBeInTheDocument()
  expect(line()).toBe(before)
})

test('teams that stand alike share a row, and the jump is offered once', async () => {
  const { screen } = await consoleOn(twoTeamsConsole)
  const coming = screen.getByRole('list', { name: 'Coming, by time' })
  await expect.element(coming.getByText('Is this real?')).toBeVisible()
  expect(coming.element().textContent?.match(/Is this real\?/g)).toHaveLength(1)
})

test('an empty console says what to do', async () => {
  const { screen } = await consoleOn(emptyConsole)
  await expect.element(screen.getByText(/Nothing is planned by time/)).toBeVisible()
})

function press(key: string, ctrlKey = false): void {
  ;(document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }),
  )
}

test('one light: well, or the one sentence that matters most', async () => {
  const { screen } = await consoleOn(wellConsole)
  const light = screen.getByRole('status').filter({ hasText: 'All well' })
  await expect.element(light).toBeVisible()
  useConnection.setState({ storage: 'full' })
  onTestFinished(() => useConnection.setState({ storage: 'ok' }))
  await expect
    .element(
      screen.getByText('The disk is full. Nothing was lost; play goes on when there is room.'),
    )
    .toBeVisible()
  await expect.element(light).not.toBeInTheDocument()
})

test('a device that went is named beside the light', async () => {
  const { screen } = await consoleOn(consoleRows)
  await expect
    .element(screen.getByText('Kim is offline since T+11:20 (Safari on iPhone).'))
    .toBeVisible()
})
