import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { fixedRows } from '../../../client/gallery/fixed-rows.ts'
import { RecordForm } from '../../../client/pieces/record-form.tsx'
import { openDrafts, readDraft, writeDraft } from '../../../client/stores/draft.ts'
import { applyFrames, showRows } from '../../../client/stores/rows.ts'
import { record } from '../../../client/gallery/fixed-work.ts'

/** What a reload does to this module: it reads again what the device kept. */
function reload(owner: string): void {
  openDrafts('somebody.else')
  openDrafts(owner)
}

test('what was typed survives a reload, and belongs to one seat', () => {
  openDrafts('ex-1.seat-2')
  writeDraft('reply:mail', 'We come back within')
  reload('ex-1.seat-2')
  expect(readDraft('reply:mail')).toBe('We come back within')
  openDrafts('ex-1.seat-3')
  expect(readDraft('reply:mail')).toBe('')
})

test('what was sent is forgotten, also after a reload', () => {
  openDrafts('ex-1.seat-2')
  writeDraft('reply:mail', 'text')
  writeDraft('reply:mail', '')
  reload('ex-1.seat-2')
  expect(readDraft('reply:mail')).toBe('')
})

test('somebody else’s change to a field leaves my typing where it is', async () => {
  showRows(fixedRows)
  openDrafts('ex-1.seat-2')
  const screen = await render(<RecordForm />)
  const field = screen.getByLabelText('Affected systems')
  await userEvent.type(field, 'Gateway, mirror')
  const theirs = { text: 'Bucket', by: 'Lee', atMs: 1_000 }
  applyFrames([
    {
      seq: 2,
      code: '',
      now: 0,
      whole: false,
      part: 'shared',
      patch: { records: { put: [{ ...record, fields: { ...record.fields, systems: theirs } }] } },
    },
  ])
  await expect.element(screen.getByText('Lee, T+00:01')).toBeVisible()
  await expect.element(field).toHaveValue('Gateway, mirror')
  await expect.element(screen.getByRole('button', { name: 'Save' })).toBeVisible()
})
