import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import {
  displayRows,
  lobbyDisplay,
  observerRows,
  pausedDisplay,
} from '../../../client/gallery/fixed/watching-rows.ts'
import { exercise, TEAM } from '../../../client/gallery/fixed-people.ts'
import { laidOver } from '../../../client/gallery/fixed-rows.ts'
import { OnRows } from '../../../client/gallery/on-rows.tsx'
import { DisplayScreen } from '../../../client/screens/display/display-screen.tsx'
import { ObserverScreen } from '../../../client/screens/observer/observer-screen.tsx'
import { discardTag, stampOf } from '../../../client/screens/observer/tag-draft.ts'
import { switchSound } from '../../../client/pieces/sound.ts'
import { useConnection } from '../../../client/stores/connection.ts'
import { showRows } from '../../../client/stores/rows.ts'
import { sendThrough } from '../../../client/stores/send.ts'
import type { Patch } from '../../../shared/view/difference.ts'
import { answerWith } from './server.ts'

const invitation = { code: 'K7PM-2QXD', joinLink: 'http://192.0.2.10:4300/j/K7PM2QXD', text: '' }

beforeEach(async () => {
  await page.viewport(1280, 720)
  discardTag()
  useConnection.setState({ cut: 'none', cutAtMs: null, waiting: 0 })
})

async function wall(rows: Patch) {
  answerWith({ 'GET /api/exercises/this/invitation': invitation })
  return render(
    <OnRows rows={rows}>
      <DisplayScreen />
    </OnRows>,
  )
}

async function observer() {
  const sent: unknown[] = []
  sendThrough((type, data) => {
    sent.push({ type, ...data })
    return Promise.resolve({ ok: true, seq: sent.length })
  })
  onTestFinished(() => sendThrough(null))
  const screen = await render(
    <OnRows rows={observerRows}>
      <ObserverScreen />
    </OnRows>,
  )
  return { screen, sent }
}

test('the wall shows titles, holders and times, and never an option', async () => {
  const screen = await wall(displayRows)
  await expect.element(screen.getByText('3 open, 1 nobody’s')).toBeVisible()
  await expect.element(screen.getByText('join K7PM-2QXD')).toBeVisible()
  expect(document.body.textContent).not.toContain('Hold until scope is known')
  expect(document.body.textContent).not.toContain('usage we do not know')
})

test('a pause takes the headline and moves nothing beneath it', async () => {
  const running = await wall(displayRows)
  const top = () => running.container.querySelector('ul')?.getBoundingClientRect().top
  const before = top()
  await running.rerender(
    <OnRows key="paused" rows={pausedDisplay}>
      <DisplayScreen />
    </OnRows>,
  )
  await expect.element(running.getByRole('heading', { name: /^Paused/ })).toBeVisible()
  expect(top()).toBe(before)
})

test('the code in the lobby is at least 30 % of the height', async () => {
  const screen = await wall(lobbyDisplay)
  const code = screen.getByRole('img', { name: /people join/ })
  await expect.element(code).toBeVisible()
  expect(code.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(0.3 * innerHeight)
})

test('a press stamps the time, words follow, and Enter keeps both', async () => {
  const { screen, sent } = await observer()
  await userEvent.keyboard('2')
  await expect.element(screen.getByLabelText('Gap at T+12:30')).toHaveFocus()
  expect(sent).toEqual([])
  await userEvent.keyboard('Nobody answered{Enter}')
  expect(sent).toEqual([{ type: 'tag-moment', tag: 'gap', atMs: 750_000, text: 'Nobody answered' }])
})

test('the next press keeps the tag before it, and an event can be tied', async () => {
  const { screen, sent } = await observer()
  await screen.getByRole('button', { name: /Quote/ }).click()
  await screen.getByRole('button', { name: /Sam took command/ }).click()
  await screen
    .getByRole('button', { name: /Good move/ })
    .first()
    .click()
  expect(sent).toEqual([{ type: 'tag-moment', tag: 'quote', atMs: 750_000, about: 14 }])
})

test('an offline tag keeps the time of its press', () => {
  const clock = { running: true, pace: 2, atMs: 60_000, wallMs: 1_000_000 }
  expect(stampOf(clock, 1_030_000)).toBe(120_000)
  expect(stampOf({ ...clock, running: false }, 1_030_000)).toBe(60_000)
})

test('a rating wants evidence, and the suggestion comes after one’s own', async () => {
  const { screen, sent } = await observer()
  await screen.getByRole('tab', { name: 'Phases' }).click()
  await expect.element(screen.getByText(/the log suggests M/)).toBeVisible()
  const phase = screen.getByRole('region', { name: 'Containment' })
  expect(phase.element().textContent).not.toContain('suggests')
  await phase.getByRole('radio', { name: /^P:/ }).click()
  await phase.getByRole('button', { name: 'Rate this phase' }).click({ force: true })
  expect(sent).toEqual([])
  await phase.getByLabelText('Evidence').fill('Keys were revoked by two people.')
  await phase.getByRole('button', { name: 'Rate this phase' }).click()
  expect(sent).toEqual([
    {
      type: 'rate-phase',
      phase: 'containment',
      rating: 'P',
      evidence: 'Keys were revoked by two people.',
    },
  ])
})

test('the wall sounds at a page for whoever it is, and not at one that it was opened on', async () => {
  const tones = vi.spyOn(OscillatorNode.prototype, 'start')
  switchSound(true)
  onTestFinished(() => {
    switchSound(false)
    tones.mockRestore()
  })
  await wall(laidOver(displayRows, { pages: { put: [{ id: TEAM, released: 1, open: 1 }] } }))
  const before = tones.mock.calls.length
  const paged = (released: number, open: number, cap: 2 | 3 = 3) =>
    showRows(
      laidOver(displayRows, {
        exercise: { put: [{ ...exercise, attentionCap: cap }] },
        pages: { put: [{ id: TEAM, released, open }] },
      }),
    )
  paged(2, 2)
  await expect.poll(() => tones.mock.calls.length).toBe(before + 2)
  paged(2, 1)
  paged(3, 2, 2)
  await settled()
  expect(tones.mock.calls.length).toBe(before + 2)
})

/** Effects of what was just shown have run. */
const settled = () =>
  new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
