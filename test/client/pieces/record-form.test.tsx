import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { fixedRows } from '../../../client/gallery/fixed-rows.ts'
import { PlayerScreen } from '../../../client/screens/player/player-screen.tsx'
import { showPanel } from '../../../client/screens/player/place.ts'
import { openDrafts } from '../../../client/stores/draft.ts'
import { showRows } from '../../../client/stores/rows.ts'
import { sendThrough } from '../../../client/stores/send.ts'

beforeEach(() => {
  localStorage.clear()
  openDrafts('test.record')
  showRows(fixedRows)
})

async function typing(width: number) {
  await page.viewport(width, 800)
  const sent: unknown[] = []
  sendThrough((command, data) => {
    sent.push([command, data])
    return Promise.resolve({ ok: true, seq: 1 })
  })
  onTestFinished(() => sendThrough(null))
  showPanel('record')
  const screen = await render(<PlayerScreen />)
  await userEvent.fill(screen.getByLabelText('Trigger'), 'An alert of the code host')
  await userEvent.fill(screen.getByLabelText('Suspected impact'), 'Drafts of customers')
  return { screen, sent }
}

test.each([390, 1280])(
  'at %i, texts that were typed and left are counted at the tab',
  async (width) => {
    const { screen } = await typing(width)
    await screen.getByRole('tab', { name: /^Now/ }).click()
    await expect.element(screen.getByRole('tab', { name: /^Record.*2 not saved/ })).toBeVisible()
  },
)

test('several texts are saved with one press', async () => {
  const { screen, sent } = await typing(1280)
  await expect.element(screen.getByText('2 texts not saved yet')).toBeVisible()
  await screen.getByRole('button', { name: 'Save all 2 texts' }).click()
  await expect.element(screen.getByText('2 texts not saved yet')).not.toBeInTheDocument()
  expect(sent.filter((each) => Array.isArray(each) && each[0] === 'edit-record')).toEqual([
    ['edit-record', { field: 'trigger', value: 'An alert of the code host' }],
    ['edit-record', { field: 'impact', value: 'Drafts of customers' }],
  ])
})
