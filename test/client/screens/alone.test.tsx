import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { PlayerScreen } from '../../../client/screens/player/player-screen.tsx'
import { openMessage, showPanel } from '../../../client/screens/player/place.ts'
import { hearServerOffset } from '../../../client/stores/clock.ts'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId } from '../../../shared/words/ids.ts'
import { Play, START_WALL } from '../../kit/play.ts'
import { onPlay } from '../on-play.ts'

beforeEach(() => {
  openMessage(null)
  showPanel('now')
})

/** The page of whoever plays alone, so many seconds into play. */
async function alone(width: number, seconds: number, setup = { facilitated: false, alone: true }) {
  await page.viewport(width, 800)
  hearServerOffset(START_WALL + seconds * 1_000 - Date.now())
  onTestFinished(() => hearServerOffset(0))
  const play = new Play({ setup })
  play.by('seat-1', 'open-lobby')
  for (const { id } of play.seats) play.by(id, 'join-seat', { seat: id, name: id })
  play.by('seat-1', 'start')
  play.at(seconds * 1_000).tick()
  // A page has the line under the bar for itself until it is acknowledged.
  play.by('seat-1', 'acknowledge-page', { message: 'first-page' })
  const live = onPlay(play, { kind: 'seat', seat: as<SeatId>('seat-1'), host: true })
  const screen = await render(<PlayerScreen />)
  return { ...live, screen, skip: screen.getByRole('button', { name: 'Skip to debrief' }) }
}

test.each([390, 1280])(
  'at %i, whoever plays alone may skip to the debrief after a minute and a half',
  async (width) => {
    const { skip, sent } = await alone(width, 100)
    await skip.click()
    await expect.poll(() => sent.map(({ command }) => command)).toContain('close')
    expect(sent.map(({ command }) => command).slice(-2)).toEqual(['end-play', 'close'])
  },
)

test('not before, and not with others', async () => {
  const early = await alone(1280, 60)
  await expect.element(early.screen.getByRole('region', { name: 'Incident command' })).toBeVisible()
  expect(early.skip.elements()).toEqual([])
  await early.screen.unmount()
  const others = await alone(1280, 100, { facilitated: false, alone: false })
  await expect
    .element(others.screen.getByRole('region', { name: 'Incident command' }))
    .toBeVisible()
  expect(others.skip.elements()).toEqual([])
})

test('three hints, one at a time, each gone for good once it is dismissed', async () => {
  const { screen } = await alone(1280, 10)
  for (const at of [1, 2, 3]) {
    const hint = screen.getByRole('article', { name: `Hint ${at} of 3` })
    await hint.getByRole('button').click()
  }
  await expect.element(screen.getByRole('article', { name: /^Hint/ })).not.toBeInTheDocument()
  await screen.unmount()
  const again = await render(<PlayerScreen />)
  await expect.element(again.getByRole('region', { name: 'Incident command' })).toBeVisible()
  expect(again.getByRole('article', { name: /^Hint/ }).elements()).toEqual([])
})
