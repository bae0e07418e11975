import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { fixedRows } from '../../../client/gallery/fixed-rows.ts'
import { PlayerScreen } from '../../../client/screens/player/player-screen.tsx'
import { openMessage, showPanel } from '../../../client/screens/player/place.ts'
import { hearServerOffset } from '../../../client/stores/clock.ts'
import { showRows } from '../../../client/stores/rows.ts'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId } from '../../../shared/words/ids.ts'
import { Play, START_WALL } from '../../kit/play.ts'
import { onPlay } from '../on-play.ts'

beforeEach(async () => {
  await page.viewport(390, 600)
  localStorage.clear()
  openMessage(null)
  showPanel('now')
})

test('updates and tasks are named beside the record, and another page begins at its top', async () => {
  showRows(fixedRows)
  const screen = await render(<PlayerScreen />)
  await expect.element(screen.getByText('Rotate which keys, and when?').first()).toBeVisible()
  window.scrollTo({ top: 400 })
  expect(window.scrollY).toBeGreaterThan(0)
  await screen.getByRole('tab', { name: /^Record and more/ }).click()
  expect(window.scrollY).toBe(0)
  await screen.getByRole('tab', { name: 'Tasks' }).click()
  await expect.element(screen.getByText('List who can revoke each key')).toBeVisible()
  await screen.getByRole('tab', { name: 'Updates' }).click()
  await expect.element(screen.getByText('what others hear from you')).toBeVisible()
})

/** The server's clock, so long after the start. */
function clockAt(sinceStartMs: number): void {
  hearServerOffset(START_WALL + sinceStartMs - Date.now())
}

test('who was here from the start is not told later what they missed', async () => {
  clockAt(0)
  onTestFinished(() => hearServerOffset(0))
  const play = new Play().started()
  const { look } = onPlay(play, { kind: 'seat', seat: as<SeatId>('seat-1'), host: false })
  const screen = await render(<PlayerScreen />)
  await screen.getByRole('tab', { name: /^Inbox/ }).click()
  clockAt(300_000)
  play.at('5m').tick()
  look()
  await screen.getByRole('tab', { name: /^Now/ }).click()
  await expect.element(screen.getByRole('region', { name: 'Incident command' })).toBeVisible()
  expect(screen.container.textContent).not.toContain('What you missed')
})
