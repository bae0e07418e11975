import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { consoleRows } from '../../../client/gallery/fixed/console-rows.ts'
import { fixedDevices } from '../../../client/gallery/fixed/devices-answer.ts'
import { SAM } from '../../../client/gallery/fixed-people.ts'
import { laidOver } from '../../../client/gallery/fixed-rows.ts'
import { me } from '../../../client/gallery/fixed-work.ts'
import { OnRows } from '../../../client/gallery/on-rows.tsx'
import { MenuButton } from '../../../client/look/menu.tsx'
import { DevicesDialog } from '../../../client/pieces/devices-dialog.tsx'
import { useHostControls } from '../../../client/pieces/host-controls.tsx'
import { answerWith, refused } from '../screens/server.ts'

const DEVICES = '/api/exercises/this/devices'

async function devicesOn(answers: Record<string, unknown>, seat: typeof SAM | null = null) {
  await page.viewport(1280, 800)
  const asked = answerWith({ [`GET ${DEVICES}`]: fixedDevices, ...answers })
  const screen = await render(
    <OnRows rows={consoleRows}>
      <DevicesDialog seat={seat} onClose={() => undefined} />
    </OnRows>,
  )
  await expect.element(screen.getByText('Safari on iPhone')).toBeVisible()
  return { asked, screen }
}

test('each seat has its devices, and those without a seat come last', async () => {
  const { screen } = await devicesOn({})
  const sam = screen.getByRole('region', { name: 'Sam' })
  await expect.element(sam.getByText('last seen 7 min ago')).toBeVisible()
  await expect.element(sam.getByText('connected, speaks for the seat')).toBeVisible()
  const others = screen.getByRole('region', { name: 'Other pages' })
  await expect.element(others.getByText('Chrome on Windows, display')).toBeVisible()
  expect(others.getByText('this device').elements()).toHaveLength(1)
  await expect
    .element(screen.getByRole('button', { name: 'End Firefox on Linux' }))
    .not.toBeInTheDocument()
})

test('a device is ended by one press, and the list is asked for again', async () => {
  const { asked, screen } = await devicesOn({ [`DELETE ${DEVICES}/d2`]: {} })
  const before = asked.length
  await screen.getByRole('button', { name: 'End Safari on iPhone' }).click()
  await vi.waitFor(() => expect(asked.length).toBe(before + 2))
  expect(asked.slice(-2)).toMatchObject([
    { method: 'DELETE', path: `${DEVICES}/d2` },
    { method: 'GET', path: DEVICES },
  ])
})

test('a refusal stands at the device', async () => {
  const sentence = 'This device is no longer in the exercise; look at the list again.'
  const { screen } = await devicesOn({ [`DELETE ${DEVICES}/d2`]: refused('no-device', sentence) })
  await screen.getByRole('button', { name: 'End Safari on iPhone' }).click()
  await expect.element(screen.getByRole('alert')).toHaveTextContent(sentence)
})

test('a seat gets a new link, to scan and to copy', async () => {
  const link = 'http://192.0.2.10:4300/play#c=abc'
  const { asked, screen } = await devicesOn(
    { 'POST /api/exercises/this/links': { exercise: 'this', link } },
    SAM,
  )
  await expect.element(screen.getByRole('heading', { name: 'Devices of Sam' })).toBeVisible()
  await expect.element(screen.getByText('Other pages')).not.toBeInTheDocument()
  await screen.getByRole('button', { name: 'Give a new link to Sam' }).click()
  await expect.element(screen.getByRole('img', { name: 'Opens the seat of Sam' })).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Copy link' })).toBeVisible()
  expect(asked.at(-1)?.body).toEqual({ kind: 'seat', seat: SAM })
})

function Run() {
  const { items, dialogs } = useHostControls()
  return (
    <>
      <MenuButton label="Run" items={items} />
      {dialogs}
    </>
  )
}

test.each([
  { who: 'the seat that runs the exercise', may: ['pause' as const], offered: 1 },
  { who: 'any other seat', may: [], offered: 0 },
])('devices are offered to $who: $offered', async ({ may, offered }) => {
  answerWith({ [`GET ${DEVICES}`]: fixedDevices })
  const rows = laidOver(consoleRows, { me: { put: [{ ...me, may }] } })
  const screen = await render(
    <OnRows rows={rows}>
      <Run />
    </OnRows>,
  )
  await screen.getByRole('button', { name: 'Run' }).click()
  const item = screen.getByRole('menuitem', { name: 'Devices…' })
  expect(item.elements()).toHaveLength(offered)
  if (offered === 0) return
  await item.click()
  await expect.element(screen.getByRole('button', { name: 'End Safari on iPhone' })).toBeVisible()
})
