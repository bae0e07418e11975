import { expect, onTestFinished, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { talkAlone, talkAt } from '../../../client/gallery/fixed/hotwash-rows.ts'
import { OnRows } from '../../../client/gallery/on-rows.tsx'
import { HotwashScreen } from '../../../client/screens/hotwash/hotwash-screen.tsx'
import { sendThrough } from '../../../client/stores/send.ts'
import type { Patch } from '../../../shared/view/difference.ts'

const skip = page.getByRole('button', { name: 'Skip to the debrief' })

async function talk(rows: Patch) {
  const sent: string[] = []
  sendThrough((type) => {
    sent.push(type)
    return Promise.resolve({ ok: true, seq: sent.length })
  })
  onTestFinished(() => sendThrough(null))
  await render(
    <OnRows rows={rows}>
      <HotwashScreen />
    </OnRows>,
  )
  return sent
}

test('who played alone goes from the end of play straight to the debrief', async () => {
  const sent = await talk(talkAlone)
  await skip.click()
  await expect.poll(() => sent).toEqual(['close'])
})

test.each([
  ['a player', false],
  ['whoever leads', true],
])('%s sees how long the step has been going on, and about how long it may', async (_who, led) => {
  await talk(talkAt('moments', led))
  await expect.element(page.getByRole('timer', { name: 'Time in this step' })).toBeVisible()
  await expect.element(page.getByText(/of about 4:30/)).toBeVisible()
})

test('whoever leads the talk sees what to ask, others do not', async () => {
  const prompts = page.getByRole('region', { name: 'For whoever leads the talk' })
  await talk(talkAt('moments', true))
  await expect.element(prompts.getByText(/^Let everyone write in silence/)).toBeVisible()
})

test('a player sees no prompts', async () => {
  await talk(talkAt('moments'))
  await expect.element(page.getByText('One moment that went well', { exact: false })).toBeVisible()
  expect(page.getByRole('region', { name: 'For whoever leads the talk' }).elements()).toEqual([])
})

test('whoever takes notes keeps one after the other, and paper has them with the answers of the steps', async () => {
  const sent = await talk(talkAt('actions'))
  await page.getByText('Take notes').click()
  await page.getByLabelText('What was said').fill('We did not know who leads.')
  await page.getByRole('button', { name: 'Keep the note' }).click()
  await expect.poll(() => sent).toEqual(['write-note'])
  await expect.element(page.getByLabelText('What was said')).toHaveValue('')
  await expect
    .element(page.getByRole('list', { name: 'Notes: The three longest gaps' }))
    .toHaveTextContent('Sam: The deputy was on leave, and nobody knew.')
  const paper = document.querySelector('[data-talk]')
  expect(paper?.checkVisibility()).toBe(false)
  for (const answer of [
    'Sam led from T+1:10 to the end.',
    'Two of us claimed the keys.',
    'Who may call the vendor, and who knew the number?',
    'Name a deputy who may tell customers. Sam, due 2026-12-08',
    'Support asked three times who may answer customers.',
  ])
    expect(paper?.textContent).toContain(answer)
  const gaps = [...(paper?.querySelectorAll('section') ?? [])].find((part) =>
    part.textContent?.startsWith('The three longest gaps'),
  )
  expect(gaps?.textContent).toContain('The deputy was on leave')
})

test('what people wrote is not on paper before it is shown to all', async () => {
  await talk(talkAt('moments', false, false))
  await expect.element(page.getByText('One moment that went well', { exact: false })).toBeVisible()
  const paper = document.querySelector('[data-talk]')?.textContent
  expect(paper).not.toContain('claimed the keys')
  // The talk went back from the gaps: what was noted there stays, what it answered is to come.
  expect(paper).toContain('The three longest gapsSam:')
  expect(paper).not.toContain('Who may call the vendor')
})

test('a press moves no button', async () => {
  await talk(talkAt('gaps', true))
  const back = page.getByRole('button', { name: 'Back' })
  await expect.element(back).toBeVisible()
  const left = () => back.element().getBoundingClientRect().left
  const before = left()
  await page.getByRole('button', { name: 'Next step' }).click()
  await expect.element(page.getByText('Recorded')).toBeVisible()
  expect(left()).toBe(before)
})

test('before closing it says which gaps are without an answer', async () => {
  await talk(talkAt('close', true))
  await expect.element(page.getByText(/^2 gaps have no action and no reason why not/)).toBeVisible()
})

test('a team that has somebody to talk to is offered no way past the talk', async () => {
  await talk(talkAt('over', true))
  await expect.element(page.getByRole('button', { name: 'Next step' })).toBeVisible()
  expect(skip.elements()).toHaveLength(0)
})
