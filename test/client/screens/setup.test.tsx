import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { follow } from '../../../client/connection/follow.ts'
import { firstHome } from '../../../client/gallery/fixed/home-answers.ts'
import { leakedKeyAnswer } from '../../../client/gallery/fixed/scenario-answers.ts'
import { SetupScreen } from '../../../client/screens/setup/setup-screen.tsx'
import type { NewExercise } from '../../../shared/wire/http.ts'
import { answerWith, refused } from './server.ts'

vi.mock(import('../../../client/connection/follow.ts'), () => ({ follow: vi.fn() }))

const link = 'http://192.0.2.10:4300/console#c=abc'
const answers = {
  'GET /api/library/leaked-key': leakedKeyAnswer,
  'GET /api/home': firstHome,
  'POST /api/exercises': { exercise: 'exercise-1', link },
}

beforeEach(async () => {
  localStorage.clear()
  vi.mocked(follow).mockClear()
  await page.viewport(1280, 800)
})

async function focusByTab(name: RegExp): Promise<void> {
  for (let press = 0; press < 150; press += 1) {
    await userEvent.keyboard('{Tab}')
    if (name.test(document.activeElement?.textContent ?? '')) return
  }
  throw new Error(`no Tab leads to ${name}`)
}

test('the keyboard alone opens the lobby, and no field has to be filled', async () => {
  const asked = answerWith(answers)
  const screen = await render(<SetupScreen slug="leaked-key" />)
  await expect.element(screen.getByRole('button', { name: 'Open lobby' })).toBeVisible()
  expect(document.querySelectorAll('[required], [aria-required=true]')).toHaveLength(0)
  await focusByTab(/^Open lobby$/)
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(follow).toHaveBeenCalledWith(link))
  const body = asked.find(({ method }) => method === 'POST')?.body as NewExercise
  expect(body).toMatchObject({ slug: 'leaked-key', form: 'full', facilitated: true, pace: 1 })
  expect(body.teams[0]?.seats.map(({ id }) => id)).toEqual(
    leakedKeyAnswer.roles.map((_, at) => `seat-${at + 1}`),
  )
})

test('what is changed is kept, and what is written shows in its sentence at once', async () => {
  answerWith(answers)
  const screen = await render(<SetupScreen slug="leaked-key" />)
  await screen.getByLabelText('Chat', { exact: true }).fill('Chatter')
  await expect.element(screen.getByText('Somebody posts a screenshot in Chatter.')).toBeVisible()
  await screen.getByRole('radio', { name: 'isolate systems: Security lead' }).click()
  await screen.unmount()
  const again = await render(<SetupScreen slug="leaked-key" />)
  await expect.element(again.getByLabelText('Chat', { exact: true })).toHaveValue('Chatter')
  await expect
    .element(again.getByRole('radio', { name: 'isolate systems: Security lead' }))
    .toBeChecked()
})

test('Fix leads to the first deputy that is missing', async () => {
  answerWith(answers)
  const screen = await render(<SetupScreen slug="leaked-key" />)
  await screen.getByRole('button', { name: /Fix: No deputy/ }).click()
  await expect.element(screen.getByLabelText('Deputy: isolate systems')).toHaveFocus()
})

test('a broken scenario cannot open, and says why', async () => {
  const error = { line: 1, column: 1, severity: 'error', code: 'x', sentence: 'x' } as const
  const broken = { ...leakedKeyAnswer, problems: [error] }
  const asked = answerWith({ ...answers, 'GET /api/library/leaked-key': broken })
  const screen = await render(<SetupScreen slug="leaked-key" />)
  await expect.element(screen.getByText('The scenario has 1 error').first()).toBeVisible()
  await screen.getByRole('button', { name: 'Open lobby' }).click({ force: true })
  expect(asked.filter(({ method }) => method === 'POST')).toEqual([])
})

test('a refusal stands at the button, and everything stays as it was', async () => {
  answerWith({ ...answers, 'POST /api/exercises': refused('bad-setup', 'A role is missing.') })
  const screen = await render(<SetupScreen slug="leaked-key" />)
  await screen.getByRole('button', { name: 'Open lobby' }).click()
  await expect.element(screen.getByRole('alert')).toHaveTextContent('A role is missing.')
  expect(follow).not.toHaveBeenCalled()
})

test('without a facilitator the host takes a seat', async () => {
  const asked = answerWith(answers)
  const screen = await render(<SetupScreen slug="leaked-key" />)
  await screen.getByRole('button', { name: 'Run without a facilitator' }).click()
  await screen.getByRole('radio', { name: 'Security lead', exact: true }).click()
  await screen.getByRole('button', { name: 'Open lobby and take this seat' }).click()
  await vi.waitFor(() => expect(follow).toHaveBeenCalled())
  expect(asked.at(-1)?.body).toMatchObject({ facilitated: false, hostSeat: 'seat-3' })
})
