import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { PlayerScreen } from '../../../client/screens/player/player-screen.tsx'
import type { Viewer } from '../../../shared/view/viewer.ts'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId } from '../../../shared/words/ids.ts'
import { Play } from '../../kit/play.ts'
import { onPlay } from '../on-play.ts'

const seat = (id: string): Viewer => ({ kind: 'seat', seat: as<SeatId>(id), host: false })

/** Started, with seat 1 in command and no page that takes the place of the phases. */
function led(): Play {
  const play = new Play().started()
  play.by('seat-1', 'take-command')
  for (const { id } of play.team.injects.messages)
    for (const seat of play.seats) play.by(seat.id, 'acknowledge-page', { message: id })
  return play
}

function contained(): Play {
  const play = led()
  play.facilitator('advance-phase')
  return play
}

async function player(play: Play, of: string, width: number) {
  await page.viewport(width, 800)
  const live = onPlay(play, seat(of))
  return { ...live, screen: await render(<PlayerScreen />) }
}

test('whoever leads reopens a phase from the band, with a reason', async () => {
  const play = contained()
  const { screen } = await player(play, 'seat-1', 1280)
  await screen.getByRole('button', { name: 'Reopen', exact: true }).click()
  await screen.getByRole('menuitem', { name: /identification/ }).click()
  const dialog = screen.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Reopen', exact: true }).click({ force: true })
  expect(play.types()).not.toContain('phase.reopened')
  await expect.element(dialog.getByLabelText('Why')).toBeVisible()
  await dialog.getByLabelText('Why').fill('A second key turned up.')
  await dialog.getByRole('button', { name: 'Reopen', exact: true }).click()
  await expect.element(dialog).not.toBeInTheDocument()
  expect(play.events.find(({ type }) => type === 'phase.reopened')).toMatchObject({
    by: 'seat-1',
    data: { phase: 'identification', reason: { text: 'A second key turned up.' } },
  })
  await expect.element(screen.getByText('again', { exact: false })).toBeVisible()
})

test('on a phone it stands in the menu of the seat', async () => {
  const { screen } = await player(contained(), 'seat-1', 360)
  await screen.getByRole('button', { name: 'seat-1' }).first().click()
  await screen.getByRole('menuitem', { name: /Reopen identification/ }).click()
  await expect.element(screen.getByRole('dialog')).toBeVisible()
})

test('nobody else is offered it, nor anybody in the first phase', async () => {
  const others = await player(contained(), 'seat-2', 1280)
  await expect.element(others.screen.getByLabelText('Phases')).toBeVisible()
  await expect
    .element(others.screen.getByRole('button', { name: 'Reopen', exact: true }))
    .not.toBeInTheDocument()
  await others.screen.unmount()
  const { screen } = await player(led(), 'seat-1', 1280)
  await expect.element(screen.getByLabelText('Phases')).toBeVisible()
  await expect
    .element(screen.getByRole('button', { name: 'Reopen', exact: true }))
    .not.toBeInTheDocument()
})
