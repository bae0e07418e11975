import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { decisionStateRows } from '../../../client/gallery/decision-states.ts'
import { fixedRows, laidOver } from '../../../client/gallery/fixed-rows.ts'
import { DecisionCard } from '../../../client/pieces/decision-card.tsx'
import { openDrafts, readDraft } from '../../../client/stores/draft.ts'
import { showRows } from '../../../client/stores/rows.ts'
import { sendThrough } from '../../../client/stores/send.ts'
import type { CommandAnswer } from '../../../shared/wire/down.ts'

beforeEach(() => {
  localStorage.clear()
  openDrafts('test.seat-2')
  showRows(laidOver(fixedRows, decisionStateRows))
})

async function card(state: string, answer: CommandAnswer = { ok: true, seq: 1 }) {
  const sent: unknown[] = []
  sendThrough((command, data) => {
    sent.push([command, data])
    return Promise.resolve(answer)
  })
  onTestFinished(() => sendThrough(null))
  const screen = await render(<DecisionCard id={`state-${state}`} />)
  const button = (name: string) => screen.getByRole('button', { name })
  return { screen, sent, button, decision: `state-${state}` }
}

describe('says who owns it', () => {
  test.each([
    ['nobody', 'Nobody'],
    ['yours', 'You'],
    ['anothers', 'Kim'],
    ['absent', 'Kim, away'],
    ['contested', 'Kim and Lee both claim it'],
    ['contested-by-you', 'Kim and you both claim it'],
    ['unauthorised', 'You, needs approval by Kim'],
    ['asks-you', 'Lee, needs approval by you'],
  ])('%s', async (state, words) => {
    const { screen } = await card(state)
    await expect.element(screen.getByText(words, { exact: true })).toBeVisible()
  })
})

describe('says how much time there is', () => {
  test.each([
    ['yours', '1:30 to target'],
    ['past-target', '1:30 past target'],
    ['past-deadline', 'Past its deadline. Still worth deciding.'],
    ['nobody-in-grace', '0:35 until it is a gap'],
    ['nobody', 'an ownership gap'],
  ])('%s', async (state, words) => {
    const { screen } = await card(state)
    await expect.element(screen.getByText(words)).toBeVisible()
  })
})

describe('offers what its viewer may do', () => {
  test.each([
    ['nobody', 'I own this', ['claim-decision', {}]],
    ['contested', 'Lee owns it', ['settle-contest', { seat: 'seat-4' }]],
    ['contested-by-you', 'Give way', ['give-way', {}]],
    ['unauthorised', 'Ask Kim', ['ask-authority', {}]],
    ['asks-you', 'Let Lee decide', ['delegate-authority', { to: 'seat-4' }]],
    ['asks-you', 'I take it', ['claim-decision', {}]],
    ['offered-to-you', 'Accept', ['accept-decision', {}]],
    ['offered-to-you', 'Decline', ['decline-decision', {}]],
    ['offered-by-you', 'Withdraw the offer', ['withdraw-offer', {}]],
  ] as const)('%s: %s', async (state, name, [command, data]) => {
    const { button, sent, decision } = await card(state)
    await button(name).click()
    expect(sent).toEqual([[command, { decision, ...data }]])
  })

  test('another’s decision has no button of its own, only the menu', async () => {
    const { screen } = await card('anothers')
    expect(screen.getByRole('button').elements()).toHaveLength(1)
  })
})

test('contesting sits in the menu', async () => {
  const { screen, sent, decision } = await card('anothers')
  await screen.getByRole('button', { name: /More about/ }).click()
  await screen.getByRole('menuitem', { name: /Contest/ }).click()
  expect(sent).toEqual([['contest-claim', { decision }]])
})

test('an answer to the menu leaves the question its width', async () => {
  const { screen } = await card('anothers')
  const width = () => screen.getByRole('heading').element().getBoundingClientRect().width
  const before = width()
  await screen.getByRole('button', { name: /More about/ }).click()
  await screen.getByRole('menuitem', { name: /Contest/ }).click()
  await expect.element(screen.getByText('Recorded')).toBeVisible()
  expect(width()).toBe(before)
})

test('handing over names a person, and says that nothing changes until they accept', async () => {
  const { screen, sent, decision } = await card('yours')
  await screen.getByRole('button', { name: /More about/ }).click()
  await screen.getByRole('menuitem', { name: 'Hand over' }).click()
  await expect.element(screen.getByText('You hold it until they accept.')).toBeVisible()
  await screen.getByText('Lee', { exact: true }).click()
  await screen.getByRole('button', { name: 'Offer it' }).click()
  expect(sent).toEqual([['offer-decision', { decision, to: 'seat-4' }]])
})

async function fill(screen: Awaited<ReturnType<typeof card>>['screen']) {
  await screen.getByText('Wait until we know what was read').click()
  await userEvent.type(screen.getByLabelText('Why'), 'Scope is not known')
}

test('a decision is recorded with its reason, and then nothing of it stays typed', async () => {
  const { screen, sent, button, decision } = await card('yours')
  await fill(screen)
  await button('Record decision').click()
  expect(sent).toEqual([
    ['make-decision', { decision, option: 'wait', rationale: 'Scope is not known' }],
  ])
  await vi.waitFor(() => expect(readDraft(`decision:${decision}:make:why`)).toBe(''))
})

test('a refusal says why at the button, and keeps the text', async () => {
  const { screen, button } = await card('yours', {
    ok: false,
    code: 'paused',
    message: 'Paused by Sam; your text is kept.',
  })
  await fill(screen)
  await button('Record decision').click()
  await expect.element(screen.getByText('Paused by Sam; your text is kept.')).toBeVisible()
  await expect.element(screen.getByLabelText('Why')).toHaveValue('Scope is not known')
})

test('without an option the button says what is missing and sends nothing', async () => {
  const { screen, button, sent } = await card('yours')
  const record = button('Record decision').element()
  if (record instanceof HTMLElement) record.focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByRole('tooltip')).toHaveTextContent('Choose an option first.')
  expect(sent).toEqual([])
  await expect.element(button('Record decision')).toHaveAttribute('aria-disabled', 'true')
})

test('a made decision can be amended, beginning with what was chosen', async () => {
  const { screen, sent, button, decision } = await card('made')
  await screen.getByText('Rotate which keys?').click()
  await button('Amend').click()
  await screen.getByText('Wait until we know what was read').click()
  await button('Record the change').click()
  expect(sent).toEqual([['revise-decision', { decision, option: 'wait' }]])
})

test('no card shows a grade, whatever its state', async () => {
  const { screen } = await card('made')
  expect(screen.container.textContent).not.toMatch(/strong|acceptable|weak/i)
})
