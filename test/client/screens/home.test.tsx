import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { follow } from '../../../client/connection/follow.ts'
import {
  damagedHome,
  firstHome,
  keptHome,
  lateActions,
  unledHome,
  usedHome,
} from '../../../client/gallery/fixed/home-answers.ts'
import { leakedKeyAnswer } from '../../../client/gallery/fixed/scenario-answers.ts'
import { HomeScreen } from '../../../client/screens/home/home-screen.tsx'
import { HomeView } from '../../../client/screens/home/home-view.tsx'
import { answerWith, refused } from './server.ts'

vi.mock(import('../../../client/connection/follow.ts'), () => ({ follow: vi.fn() }))

const link = 'http://192.0.2.10:4300/play#c=abc'
const LIBRARY = 'GET /api/library/leaked-key'

beforeEach(async () => {
  vi.mocked(follow).mockClear()
  history.replaceState(null, '', '/')
  await page.viewport(1280, 800)
})

test('one press tries it alone', async () => {
  answerWith({ 'GET /api/home': firstHome, 'POST /api/exercises/try': { exercise: 'e', link } })
  const screen = await render(<HomeScreen />)
  await screen.getByRole('button', { name: 'Try it alone' }).click()
  await vi.waitFor(() => expect(follow).toHaveBeenCalledWith(link))
})

test('Run this leads to the set-up of the longest form', async () => {
  answerWith({ 'GET /api/home': firstHome })
  const screen = await render(<HomeScreen />)
  await screen.getByRole('button', { name: 'Run this, 75 min' }).click()
  expect(location.pathname + location.search).toBe('/setup/leaked-key?form=full')
})

test('what runs comes first, says that nobody facilitates, and leads back', async () => {
  const asked = answerWith({
    'GET /api/home': unledHome,
    'POST /api/exercises/exercise-4/links': { exercise: 'exercise-4', link },
  })
  const screen = await render(<HomeScreen />)
  await expect
    .element(screen.getByText('The facilitator is not connected. Play goes on.'))
    .toBeVisible()
  await screen.getByRole('button', { name: 'Return' }).click()
  await vi.waitFor(() => expect(follow).toHaveBeenCalledWith(link))
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ kind: 'facilitator' })
})

test('the filter hides what does not fit, and says so when nothing does', async () => {
  answerWith({ 'GET /api/home': usedHome })
  const screen = await render(<HomeScreen />)
  const rows = screen.getByRole('list', { name: 'Scenarios' }).getByRole('button')
  await expect.poll(() => rows.elements().length).toBe(3)
  await screen.getByLabelText('Time').selectOptions('Up to 5 min')
  await expect.poll(() => rows.elements().length).toBe(1)
  await screen.getByLabelText('People').selectOptions('1')
  await expect.element(screen.getByText('No scenario fits all three.')).toBeVisible()
})

test('a file is checked before it is kept as an own scenario', async () => {
  const error = {
    line: 3,
    column: 1,
    severity: 'error',
    code: 'unknown-key',
    sentence: 'Nothing is called `storry` here.',
  }
  const asked = answerWith({
    'GET /api/home': firstHome,
    'POST /api/library/check': { problems: [error] },
    'PUT /api/library/our-keys': { ...leakedKeyAnswer, slug: 'our-keys' },
  })
  const screen = await render(<HomeScreen />)
  await expect.element(screen.getByRole('button', { name: 'Import' })).toBeVisible()
  const file = new File(['format: 1\ntitle: Our keys\nstorry: x\n'], 'scenario.yaml')
  choose('Scenario file', file)
  await expect.element(screen.getByText('Nothing is called storry here.')).toBeVisible()
  await screen.getByRole('button', { name: 'Save as own scenario' }).click()
  await vi.waitFor(() => expect(location.pathname).toBe('/author/our-keys'))
  expect(asked.at(-1)).toMatchObject({ method: 'PUT', path: '/api/library/our-keys' })
})

test('a new scenario begins as a copy with a title of its own', async () => {
  const asked = answerWith({
    'GET /api/home': firstHome,
    [LIBRARY]: { ...leakedKeyAnswer, yaml: "format: 1\ntitle: 'Leaked API keys'\n" },
    'PUT /api/library/leaked-key-own': { ...leakedKeyAnswer, slug: 'leaked-key-own' },
  })
  const screen = await render(<HomeScreen />)
  await screen.getByText('All 2 scenarios').click()
  await screen.getByRole('button', { name: 'New scenario' }).click()
  await screen.getByRole('button', { name: 'Copy and open in the editor' }).click()
  await vi.waitFor(() => expect(location.pathname).toBe('/author/leaked-key-own'))
  const put = asked.find(({ method }) => method === 'PUT')
  expect(put?.body).toEqual({ yaml: "format: 1\ntitle: 'Leaked API keys (copy)'\n" })
})

test('a server that does not answer is said, with what is safe', async () => {
  answerWith({ 'GET /api/home': refused('storage', 'The library cannot be read.', 500) })
  const screen = await render(<HomeScreen />)
  await expect.element(screen.getByRole('alert')).toHaveTextContent('The library cannot be read.')
  await expect.element(screen.getByRole('button', { name: 'Ask again' })).toBeVisible()
})

test('the quarter says how long containing took, and on how much evidence', async () => {
  answerWith({})
  const screen = await render(
    <HomeView home={usedHome} today={new Date('2026-11-24T12:00:00Z')} again={() => undefined} />,
  )
  const quarter = screen.getByRole('region', { name: 'This quarter' })
  await expect.element(quarter).toHaveTextContent('13:00 mean time to contain (MTTC) of 1 team')
})

test('overdue actions are listed with who, since when and from where', async () => {
  answerWith({ 'GET /api/home': usedHome, 'GET /api/overdue': lateActions })
  const screen = await render(
    <HomeView home={usedHome} today={new Date('2026-11-24T12:00:00Z')} again={() => undefined} />,
  )
  await screen.getByRole('button', { name: 'List' }).click()
  const list = screen.getByRole('dialog', { name: 'Overdue actions' })
  await expect.element(list).toHaveTextContent('Nobody, due 2 Nov, 22 days ago')
  await expect
    .element(list.getByRole('link', { name: 'Launch-day outage' }).first())
    .toHaveAttribute('href', '/debrief/exercise-1')
  await userEvent.keyboard('{Escape}')
  await expect.element(screen.getByRole('button', { name: 'List' })).toHaveFocus()
})

test('what stands in the middle may be erased, and says who is sent away', async () => {
  const stopped = usedHome.exercises.map((each) => ({ ...each, stage: 'paused' as const }))
  answerWith({ 'GET /api/home': { ...usedHome, exercises: stopped } })
  const screen = await render(<HomeScreen />)
  await screen.getByRole('button', { name: 'Erase…' }).first().click()
  await expect.element(screen.getByText(/whoever still has it open is sent away/)).toBeVisible()
})

test('what is missing from the disk is named first, and what was lost whole can be given up', async () => {
  const lost = 'x-5f0c2a9be1d47c83f6a0'
  const asked = answerWith({ 'GET /api/home': damagedHome, [`DELETE /api/exercises/${lost}`]: {} })
  const screen = await render(<HomeScreen />)
  await expect.element(screen.getByText('Launch-day outage: events 141 to 168')).toBeVisible()
  await expect.element(screen.getByText(/restore a backup/)).toBeVisible()
  await screen.getByRole('button', { name: 'Give it up' }).click()
  await vi.waitFor(() =>
    expect(asked.slice(-2)).toMatchObject([
      { method: 'DELETE', path: `/api/exercises/${lost}` },
      { method: 'GET', path: '/api/home' },
    ]),
  )
})

test('an exercise is erased once its title was typed, and home asks again', async () => {
  const asked = answerWith({ 'GET /api/home': usedHome, 'DELETE /api/exercises/exercise-3': {} })
  const screen = await render(<HomeScreen />)
  await screen.getByRole('button', { name: 'Erase…' }).last().click()
  const erase = screen.getByRole('button', { name: 'Erase for good' })
  await expect.element(erase).toHaveAttribute('aria-disabled', 'true')
  await expect.element(screen.getByLabelText('Title of the exercise')).toHaveFocus()
  await userEvent.keyboard(titleOf('exercise-3'))
  await erase.click()
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
  await vi.waitFor(() =>
    expect(asked.slice(-2)).toMatchObject([
      { method: 'DELETE', path: '/api/exercises/exercise-3' },
      { method: 'GET', path: '/api/home' },
    ]),
  )
})

test('what is not erased stays open with the reason', async () => {
  const sentence = 'This exercise is being played: end it first, then erase it.'
  answerWith({
    'GET /api/home': keptHome,
    'DELETE /api/exercises/exercise-4': refused('still-running', sentence),
  })
  const screen = await render(<HomeScreen />)
  await screen
    .getByRole('region', { name: /^Running/ })
    .getByRole('button', { name: 'Erase…' })
    .click()
  await userEvent.keyboard(titleOf('exercise-4'))
  await screen.getByRole('button', { name: 'Erase for good' }).click()
  await expect.element(screen.getByRole('dialog').getByRole('alert')).toHaveTextContent(sentence)
})

test('what is being played is not offered for erasing, and how long it is kept is said', async () => {
  answerWith({ 'GET /api/home': { ...unledHome, keepDays: 90 } })
  const screen = await render(<HomeScreen />)
  const running = screen.getByRole('region', { name: /^Running/ })
  await expect.element(running.getByRole('button', { name: 'Return' })).toBeVisible()
  await expect.element(running.getByRole('button', { name: 'Erase…' })).not.toBeInTheDocument()
  await expect
    .element(
      screen.getByText('An exercise in which nothing happens any more is erased after 90 days.'),
    )
    .toBeVisible()
})

const BRING = 'POST /api/exercises/import'
const came = { exercise: 'exercise-9', title: 'Leaked API keys', events: 40 }

test('a log of a closed exercise leads to its debrief', async () => {
  const asked = answerWith({ 'GET /api/home': usedHome, [BRING]: { ...came, stage: 'closed' } })
  const screen = await render(<HomeScreen />)
  await screen.getByRole('button', { name: 'Import' }).click()
  await expect.element(screen.getByRole('menuitem', { name: /A played exercise/ })).toBeVisible()
  choose('Log of a played exercise', new File(['{}\n'], 'log.jsonl'))
  await vi.waitFor(() => expect(location.pathname).toBe('/debrief/exercise-9'))
  expect(asked.at(-1)).toMatchObject({ method: 'POST', path: '/api/exercises/import' })
})

test('a log of a paused exercise is shown at home', async () => {
  const asked = answerWith({ 'GET /api/home': usedHome, [BRING]: { ...came, stage: 'paused' } })
  const screen = await render(<HomeScreen />)
  await expect.element(screen.getByRole('button', { name: 'Import' })).toBeVisible()
  choose('Log of a played exercise', new File(['{}\n'], 'log.jsonl'))
  await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ method: 'GET', path: '/api/home' }))
  expect(location.pathname).toBe('/')
})

test('a log that does not come in says why, in place', async () => {
  const sentence = 'The log breaks off after event 12: export it again.'
  answerWith({ 'GET /api/home': usedHome, [BRING]: refused('broken-log', sentence, 422) })
  const screen = await render(<HomeScreen />)
  await expect.element(screen.getByRole('button', { name: 'Import' })).toBeVisible()
  choose('Log of a played exercise', new File(['{}\n'], 'log.jsonl'))
  const dialog = screen.getByRole('dialog', { name: 'log.jsonl was not brought in' })
  await expect.element(dialog.getByRole('alert')).toHaveTextContent(sentence)
  await dialog.getByRole('button', { name: 'Close' }).last().click()
  await expect.element(dialog).not.toBeInTheDocument()
})

function titleOf(id: string): string {
  return keptHome.exercises.find((each) => each.id === id)?.title ?? ''
}

function choose(label: string, file: File): void {
  const input = document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)
  const chosen = new DataTransfer()
  chosen.items.add(file)
  if (input !== null) input.files = chosen.files
  input?.dispatchEvent(new Event('change', { bubbles: true }))
}
