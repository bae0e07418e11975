import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { fixedDevices } from '../../../client/gallery/fixed/devices-answer.ts'
import { consoleRows } from '../../../client/gallery/fixed/console-rows.ts'
import { laidOver } from '../../../client/gallery/fixed-rows.ts'
import {
  askedLobby,
  facilitatorLobby,
  playerLobby,
  waitingLobby,
} from '../../../client/gallery/fixed/lobby-rows.ts'
import { SAM } from '../../../client/gallery/fixed-people.ts'
import { OnRows } from '../../../client/gallery/on-rows.tsx'
import { LobbyScreen } from '../../../client/screens/lobby/lobby-screen.tsx'
import { sendThrough } from '../../../client/stores/send.ts'
import type { Patch } from '../../../shared/view/difference.ts'
import { answerWith } from './server.ts'

const invitation = {
  code: 'K7PM-2QXD',
  joinLink: 'http://192.0.2.10:4300/j/K7PM2QXD',
  text: 'You are invited.',
}

beforeEach(async () => {
  await page.viewport(1280, 800)
})

/** Draws a lobby and gives what it sends. */
async function lobby(rows: Patch) {
  answerWith({ 'GET /api/exercises/this/invitation': invitation })
  const sent: unknown[] = []
  sendThrough((type, data) => {
    sent.push({ type, ...(data !== undefined && { data }) })
    return Promise.resolve({ ok: true, seq: sent.length })
  })
  onTestFinished(() => sendThrough(null))
  const screen = await render(
    <OnRows rows={rows}>
      <LobbyScreen />
    </OnRows>,
  )
  return { screen, sent }
}

test('with free seats Start asks, fills them, and starts', async () => {
  const { screen, sent } = await lobby(facilitatorLobby)
  await screen.getByRole('button', { name: 'Start', exact: true }).click()
  expect(sent).toEqual([])
  await screen.getByRole('button', { name: 'Let simulated teammates take 2 seats' }).click()
  await vi.waitFor(() => expect(sent).toEqual([{ type: 'seat-bots', data: {} }, { type: 'start' }]))
})

test('on paper the run list follows the seats, and no player prints it', async () => {
  const { screen } = await lobby(
    laidOver(facilitatorLobby, { runList: { put: consoleRows.runList?.put ?? [] } }),
  )
  const paper = () => screen.container.textContent
  await expect.poll(paper).toContain('run list')
  expect(paper()).toContain('☐')
  await screen.unmount()
  const player = await lobby(playerLobby)
  await expect.element(player.screen.getByRole('heading', { level: 1 })).toBeVisible()
  expect(player.screen.container.textContent).not.toContain('run list')
})

test('the code shows in fours and can be hidden', async () => {
  const { screen } = await lobby(facilitatorLobby)
  await expect
    .element(screen.getByRole('region', { name: 'Join' }).getByText('K7PM-2QXD'))
    .toBeVisible()
  await screen.getByRole('button', { name: 'Hide code' }).click()
  expect(document.querySelector('main [data-print=no]')?.textContent).not.toContain('K7PM')
})

test('whoever waits is admitted by one press', async () => {
  const { screen, sent } = await lobby(askedLobby)
  await screen.getByRole('button', { name: 'Admit Lee' }).click()
  expect(sent).toEqual([{ type: 'admit-seat', data: { seat: 'seat-4' } }])
})

test('roles are assigned and a deputy is named', async () => {
  const { screen, sent } = await lobby(facilitatorLobby)
  await screen.getByRole('button', { name: /More about seat 1/ }).click()
  await screen.getByRole('menuitem', { name: 'Assign roles' }).click()
  await screen.getByRole('checkbox', { name: 'Founder' }).click()
  await screen.getByRole('button', { name: 'Assign roles' }).click()
  await screen.getByLabelText('Deputy: tell customers').selectOptions('Sam')
  expect(sent).toEqual([
    { type: 'assign-roles', data: { seat: 'seat-1', roles: ['commander', 'founder'] } },
    { type: 'name-deputy', data: { authority: 'customer-communication', seat: 'seat-1' } },
  ])
})

test('a player answers, names a deputy and is ready', async () => {
  const { screen, sent } = await lobby(playerLobby)
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('You are Dana, Communications lead')
  await screen
    .getByRole('group', { name: /security contacts/ })
    .getByRole('radio', { name: 'Unsure' })
    .click()
  await screen.getByLabelText('If you are away, who may tell customers?').selectOptions('Kim')
  await screen.getByRole('button', { name: 'I am ready' }).click()
  expect(sent).toEqual([
    { type: 'answer-checklist', data: { item: 'list-current', answer: 'unknown' } },
    { type: 'name-deputy', data: { authority: 'customer-communication', seat: 'seat-3' } },
    { type: 'set-ready', data: { ready: true } },
  ])
})

/** As the view has it: a deputy who is here is one of those who may decide. */
function withDeputy(rows: Patch): Patch {
  const put = rows.owners?.put?.map((row) =>
    row.authority === 'customer-communication'
      ? { ...row, deputy: SAM, holders: [...row.holders, SAM] }
      : row,
  )
  return { ...rows, owners: { put: put ?? [] } }
}

test.each([
  ['a player', playerLobby, 'If you are away, who may tell customers?'],
  ['the facilitator', facilitatorLobby, 'Deputy: tell customers'],
])('%s sees in the picker the deputy who is named and present', async (_who, rows, label) => {
  const { screen } = await lobby(withDeputy(rows))
  const picker = screen.getByLabelText(label)
  await expect.element(picker).toHaveDisplayValue('Sam')
  await picker.selectOptions('No deputy')
})

test('whoever comes late is told what happens next', async () => {
  const { screen } = await lobby(waitingLobby)
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('The facilitator lets you in')
})

test('devices are seen and ended before the start already', async () => {
  const { screen } = await lobby(facilitatorLobby)
  answerWith({ 'GET /api/exercises/this/devices': fixedDevices })
  await screen.getByRole('button', { name: 'More', exact: true }).click()
  await screen.getByRole('menuitem', { name: /^Devices/ }).click()
  const dialog = screen.getByRole('dialog', { name: 'Devices' })
  await expect.element(dialog.getByRole('button', { name: 'End Safari on iPhone' })).toBeVisible()
})
