import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { at, DANA, exercise, SAM, TEAM } from '../../../client/gallery/fixed-people.ts'
import { fixedRows, laidOver } from '../../../client/gallery/fixed-rows.ts'
import { updates } from '../../../client/gallery/fixed-work.ts'
import { Updates } from '../../../client/pieces/updates.tsx'
import { showRows } from '../../../client/stores/rows.ts'
import type { CommandName } from '../../../shared/exercise/commands/commands.ts'
import type { CadenceRow, UpdateRow } from '../../../shared/view/rows.ts'
import { must } from '../../../shared/words/assert.ts'

const all: CommandName[] = [
  'approve-update',
  'return-update',
  'ask-approval',
  'send-update',
  'draft-update',
]

async function buttonsFor(change: Partial<UpdateRow>, may: CommandName[]) {
  const row = { ...must(updates[1], 'an update'), ...change }
  showRows(
    laidOver(fixedRows, {
      updates: { put: [row] },
      may: { put: [{ id: `update:${row.id}`, may }] },
    }),
  )
  const { getByRole } = await render(<Updates />)
  const title = getByRole('heading', { name: 'To customers' })
  await expect.element(title).toBeVisible()
  const card = title.element().closest('[aria-labelledby]')
  return [...(card?.querySelectorAll('button') ?? [])].map((button) => button.textContent)
}

test('who wrote a text and may approve it does just that: nobody to ask, nothing to return', async () => {
  expect(await buttonsFor({ author: DANA, state: 'draft' }, all)).toEqual(['Approve', 'Edit'])
})

test('the text of somebody else can be approved or returned, one button of them filled', async () => {
  expect(await buttonsFor({ author: SAM, state: 'asked' }, all)).toEqual([
    'Approve',
    'Return…',
    'Edit',
  ])
})

test('who may not approve asks, or sends it unapproved', async () => {
  const may = all.filter((name) => name !== 'approve-update' && name !== 'return-update')
  expect(await buttonsFor({ author: DANA, state: 'draft' }, may)).toEqual([
    expect.stringMatching(/^Ask/),
    'Send unapproved',
    'Edit',
  ])
})

async function cadenceDue(nextDueAtMs: number): Promise<string> {
  const row: CadenceRow = {
    id: `${TEAM}/regulators`,
    audience: 'regulators',
    team: TEAM,
    nextDueAtMs,
    lastSentAtMs: null,
  }
  showRows({
    ...fixedRows,
    exercise: { put: [{ ...exercise, endsAtMs: at('15:00') }] },
    cadence: { put: [row] },
  })
  const { container } = await render(<Updates />)
  return container.querySelector('li')?.textContent ?? ''
}

test('an update that would fall due after play has no countdown', async () => {
  expect(await cadenceDue(at('34:00'))).toContain('not due before play ends')
})

test('an update that falls due in play has one', async () => {
  expect(await cadenceDue(at('14:00'))).toContain('1:30 to due time')
})
