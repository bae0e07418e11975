import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { consoleRows } from '../../../client/gallery/fixed/console-rows.ts'
import { at } from '../../../client/gallery/fixed-people.ts'
import { laidOver } from '../../../client/gallery/fixed-rows.ts'
import { OnRows } from '../../../client/gallery/on-rows.tsx'
import { ConsoleScreen } from '../../../client/screens/console/console-screen.tsx'
import { useConsole } from '../../../client/screens/console/console-state.ts'
import { jumpLengths } from '../../../client/screens/console/over/jump-lengths.ts'
import { HOUR, MINUTE } from '../../../shared/time/duration.ts'
import type { RunListRow } from '../../../shared/view/console-rows.ts'
import type { Patch } from '../../../shared/view/difference.ts'
import { answerWith } from './server.ts'

beforeEach(async () => {
  await page.viewport(1280, 800)
  useConsole.setState({ covered: false, over: null, chosen: null })
})

function consoleOn(rows: Patch) {
  answerWith({})
  return render(
    <OnRows rows={rows}>
      <ConsoleScreen />
    </OnRows>,
  )
}

const runList = consoleRows.runList?.put ?? []
const rowOf = (ref: string): RunListRow => {
  const found = runList.find((row) => row.ref === ref)
  if (found === undefined) throw new Error(`no row ${ref}`)
  return found
}

test('a decision that opens before the next inject is announced with its time', async () => {
  const early = { ...rowOf('notify-regulator'), atMs: at('13:00') }
  const screen = await consoleOn(laidOver(consoleRows, { runList: { put: [early] } }))
  const ahead = screen.getByRole('group', { name: 'What goes out next' })
  await expect
    .element(ahead.getByText(/^A decision opens in 0:\d\d: Does the regulator/))
    .toBeVisible()
  await ahead.getByRole('button', { name: 'Look at the decision' }).click()
  expect(useConsole.getState().chosen).toBe(early.id)
})

test('a decision that opens after it is not', async () => {
  const screen = await consoleOn(consoleRows)
  await expect.element(screen.getByRole('heading', { name: 'Is this real?' })).toBeVisible()
  await expect.element(screen.getByText(/A decision opens/)).not.toBeInTheDocument()
})

test('where somebody leads, a contest on the console says that it waits for the lead', async () => {
  const screen = await consoleOn(consoleRows)
  await expect.element(screen.getByText(/^Sam leads and says who has it\./)).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Kim has it' })).not.toBeInTheDocument()
})

test('the lengths of a jump fit what is still to come', () => {
  const inMinutes = (minutes: number) => ({ ...rowOf('press-call'), atMs: minutes * MINUTE })
  expect(jumpLengths([inMinutes(4), inMinutes(9)], 0)).toEqual([1, 2, 5].map((m) => m * MINUTE))
  expect(jumpLengths([inMinutes(58)], 5 * MINUTE)).toEqual([5, 10, 15, 30].map((m) => m * MINUTE))
  expect(jumpLengths([inMinutes(9)], 9 * MINUTE - 1)).toEqual([MINUTE])
  expect(jumpLengths([], 0)).toEqual([30 * MINUTE, HOUR, 2 * HOUR, 8 * HOUR])
})

test('the jump says what it passes over and that play goes on', async () => {
  const screen = await consoleOn(consoleRows)
  useConsole.setState({ over: { is: 'jump', byMs: null } })
  const dialog = screen.getByRole('dialog', { name: 'Jump in time' })
  await dialog.getByLabelText('How far').fill('5m')
  await expect.element(dialog.getByText(/It passes over 2 rows:$/)).toBeVisible()
  await expect
    .element(dialog.getByText(/^Play goes on after it: .+ are left to play\.$/))
    .toBeVisible()
})
