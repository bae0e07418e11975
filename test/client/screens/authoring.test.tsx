import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { firstHome } from '../../../client/gallery/fixed/home-answers.ts'
import { leakedKeyAnswer } from '../../../client/gallery/fixed/scenario-answers.ts'
import { writtenScenario } from '../../../client/gallery/fixed/written-scenario.ts'
import { AuthoringScreen } from '../../../client/screens/authoring/authoring-screen.tsx'
import { answerWith } from './server.ts'

const own = {
  ...leakedKeyAnswer,
  slug: 'mine',
  own: true,
  title: 'A leaked key',
  yaml: writtenScenario,
}
const answers = {
  'GET /api/library/mine': own,
  'PUT /api/library/mine': own,
  'GET /api/home': firstHome,
}

beforeEach(async () => {
  localStorage.clear()
  history.replaceState(null, '', '/author/mine')
  await page.viewport(1280, 800)
})

async function typeAtEnd(screen: Awaited<ReturnType<typeof render>>, text: string): Promise<void> {
  await screen.getByRole('textbox', { name: 'Text of the scenario' }).click()
  await userEvent.keyboard('{Control>}{End}{/Control}')
  await userEvent.keyboard(text)
}

test('an inject shows as its reader sees it', async () => {
  answerWith(answers)
  const screen = await render(<AuthoringScreen slug="mine" />)
  await screen.getByRole('button', { name: /Secret found in a public mirror/ }).click()
  await expect
    .element(screen.getByText('Posted to the team chat by the scanner', { exact: false }).first())
    .toBeVisible()
  await expect
    .element(screen.getByText('T+03:00, chat to Platform lead, level 1 note'))
    .toBeVisible()
})

test('a mistake shows while typing, stops the run, and leads to its line', async () => {
  answerWith(answers)
  const screen = await render(<AuthoringScreen slug="mine" />)
  await typeAtEnd(screen, 'nonsense: true')
  await expect.element(screen.getByRole('tab', { name: /Checks/ })).toHaveTextContent('1 error')
  await expect
    .element(screen.getByRole('button', { name: 'Run this' }))
    .toHaveAttribute('aria-disabled', 'true')
  await expect
    .element(screen.getByText('Not saved. 1 error to put right before it runs'))
    .toBeVisible()
  await screen.getByRole('tab', { name: /Checks/ }).click()
  await expect.element(screen.getByRole('code').getByText('nonsense')).toBeVisible()
  expect(screen.getByRole('list', { name: 'Checks' }).element().textContent).not.toContain('`')
  await screen.getByRole('list', { name: 'Checks' }).getByRole('button').first().click()
  await expect.element(screen.getByRole('textbox', { name: 'Text of the scenario' })).toHaveFocus()
})

test('the format is completed by keyboard, each key with what it means', async () => {
  const asked = answerWith(answers)
  const screen = await render(<AuthoringScreen slug="mine" />)
  await typeAtEnd(screen, 'comman')
  const list = screen.getByRole('listbox')
  await expect.element(list.getByRole('option', { name: /commandQuestion/ })).toBeVisible()
  // A list that has just come takes no key yet, lest it swallow what was meant for the text.
  await expect
    .poll(async () => {
      await userEvent.keyboard('{ArrowDown}')
      return document.querySelector('[role=option][aria-selected]')?.textContent
    })
    .toContain('commandQuestion')
  await expect
    .element(screen.getByText(/^The question for the hot wash if nobody led/))
    .toBeVisible()
  await userEvent.keyboard('{Enter}Who led?{Enter}{Control>} {/Control}')
  await expect.element(list.getByRole('option', { name: /flags/ })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(list).not.toBeInTheDocument()
  await screen.getByRole('button', { name: 'Save', exact: true }).click()
  const put = asked.find(({ method }) => method === 'PUT')
  expect(put?.body).toMatchObject({
    yaml: expect.stringContaining('\ncommandQuestion: Who led?\n') as unknown,
  })
})

test('what is typed outlives the page, and saving sends it', async () => {
  const asked = answerWith(answers)
  const screen = await render(<AuthoringScreen slug="mine" />)
  await typeAtEnd(screen, '# a thought')
  await expect.element(screen.getByText('Not saved')).toBeVisible()
  await screen.unmount()
  const again = await render(<AuthoringScreen slug="mine" />)
  await expect
    .element(again.getByText('These are your changes from before', { exact: false }))
    .toBeVisible()
  await again.getByRole('button', { name: 'Save', exact: true }).click()
  await expect.element(again.getByText('Saved', { exact: true })).toBeVisible()
  const put = asked.find(({ method }) => method === 'PUT')
  expect(put?.body).toEqual({ yaml: `${writtenScenario}# a thought` })
})

test('another’s scenario is saved as an own one', async () => {
  const asked = answerWith({
    ...answers,
    'GET /api/library/mine': { ...own, own: false },
    'PUT /api/library/mine-own': { ...own, slug: 'mine-own' },
  })
  const screen = await render(<AuthoringScreen slug="mine" />)
  await screen.getByRole('button', { name: 'Save as own scenario' }).click()
  await vi.waitFor(() => expect(location.pathname).toBe('/author/mine-own'))
  expect(asked.at(-1)).toMatchObject({ method: 'PUT', path: '/api/library/mine-own' })
})

test('a phone reads and comments, and says so', async () => {
  answerWith(answers)
  await page.viewport(360, 780)
  const screen = await render(<AuthoringScreen slug="mine" />)
  await expect.element(screen.getByText('On a screen this small', { exact: false })).toBeVisible()
  await screen.getByRole('button', { name: /Secret found in a public mirror/ }).click()
  await screen.getByLabelText('Comment on this inject').fill('Too long for a chat.')
  await screen.getByRole('button', { name: 'Add comment' }).click()
  await expect.element(screen.getByText('Too long for a chat.')).toBeVisible()
  await expect.element(screen.getByText('Not saved')).toBeVisible()
})

test('text, flow and outline show one selection', async () => {
  answerWith(answers)
  const screen = await render(<AuthoringScreen slug="mine" />)
  const text = screen.getByRole('textbox', { name: 'Text of the scenario' })
  await expect.element(text).toBeVisible()
  await screen.getByRole('tab', { name: 'Flow' }).click()
  const flow = screen.getByRole('list', { name: 'Flow' })
  await flow.getByRole('button', { name: /Secret found in a public mirror/ }).click()
  await expect.element(screen.getByText(/Has a say in: “/)).toBeVisible()
  await screen.getByRole('tab', { name: 'Outline' }).click()
  await expect
    .element(
      screen
        .getByRole('list', { name: /^Flow, / })
        .getByRole('button', { name: /Secret found in a public mirror T/ }),
    )
    .toHaveAttribute('aria-current', 'true')
  await screen.getByRole('button', { name: 'Show in the text' }).click()
  await expect.element(text).toHaveFocus()
})

test('the flow is walked with the arrow keys, from one stop', async () => {
  answerWith(answers)
  const screen = await render(<AuthoringScreen slug="mine" />)
  await screen.getByRole('tab', { name: 'Flow' }).click()
  const rows = screen.getByRole('list', { name: 'Flow' }).getByRole('button').elements()
  expect(rows.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  rows[0]?.focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement).toBe(rows[1])
  await userEvent.keyboard('{End}')
  expect(document.activeElement).toBe(rows.at(-1))
})

test('a mistake leads to its line also from the flow', async () => {
  answerWith(answers)
  const screen = await render(<AuthoringScreen slug="mine" />)
  await typeAtEnd(screen, 'nonsense: true')
  await expect.element(screen.getByRole('tab', { name: /Checks/ })).toHaveTextContent('1 error')
  await screen.getByRole('tab', { name: 'Flow' }).click()
  await screen.getByRole('tab', { name: /Checks/ }).click()
  await screen.getByRole('list', { name: 'Checks' }).getByRole('button').first().click()
  await expect.element(screen.getByRole('textbox', { name: 'Text of the scenario' })).toHaveFocus()
})
