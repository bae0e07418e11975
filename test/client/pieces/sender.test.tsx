import { expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { consoleRows } from '../../../client/gallery/fixed/console-rows.ts'
import { messages } from '../../../client/gallery/fixed-messages.ts'
import { fixedRows, laidOver } from '../../../client/gallery/fixed-rows.ts'
import { ReadingPane } from '../../../client/pieces/reading-pane.tsx'
import { ImprovisePanel } from '../../../client/screens/console/improvise/improvise-panel.tsx'
import { openDrafts, writeDraft } from '../../../client/stores/draft.ts'
import { showRows } from '../../../client/stores/rows.ts'
import { sendThrough } from '../../../client/stores/send.ts'
import { as } from '../../../shared/words/ids.ts'

const SENDER = '${codeHost} secret scanning'
const IN_WORDS = 'the code host secret scanning'

test('an opened message names its sender in the exercise’s own words, also above the reply', async () => {
  sendThrough(() => Promise.resolve({ ok: true, seq: 1 }))
  onTestFinished(() => sendThrough(null))
  const [first] = messages
  if (first === undefined) throw new Error('there are messages')
  showRows(
    laidOver(fixedRows, {
      messages: { put: [{ ...first, from: { name: SENDER, about: null } }] },
      may: { put: [{ id: `message:${first.id}`, may: ['reply'] }] },
    }),
  )
  openDrafts('test.sender')
  writeDraft(`reply:${first.id}`, 'Thank you')
  const { container, getByLabelText } = await render(
    <ReadingPane id={first.id} onRecord={() => {}} onTask={() => {}} />,
  )
  await expect.element(getByLabelText(`Reply to ${IN_WORDS}`)).toBeVisible()
  expect(container.textContent).toContain(IN_WORDS)
  expect(container.textContent).not.toContain('${')
})

test('a new inject offers its senders in the exercise’s own words', async () => {
  await page.viewport(1280, 800)
  showRows(
    laidOver(consoleRows, {
      personas: { put: [{ id: as('scanner'), name: SENDER, about: null }] },
    }),
  )
  const screen = await render(<ImprovisePanel />)
  await screen.getByLabelText('From', { exact: true }).selectOptions(IN_WORDS)
  await expect.element(screen.getByLabelText('As it will look')).toBeVisible()
  expect(document.body.textContent).not.toContain('${')
})
