import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { follow } from '../../../client/connection/follow.ts'
import { firstHome, unledHome, usedHome } from '../../../client/gallery/fixed/home-answers.ts'
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
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  const chosen = new DataTransfer()
  chosen.items.add(file)
  if (input !== null) input.files = chosen.files
  input?.dispatchEvent(new Event('change', { bubbles: true }))
  await expect.element(screen.getByText('Nothing is called `storry` here.')).toBeVisible()
  await screen.getByRole('button', { name: 'Save as own scenario' }).click()
  await vi.waitFor(() => expect(location.pathname).toBe('/author/our-keys'))
  expect(asked.at(-1)).toMatchObject({ method: 'PUT', path: '/api/library/our-keys' })
})

test('a new scenario begins as a copy', async () => {
  answerWith({
    'GET /api/home': firstHome,
    [LIBRARY]: leakedKeyAnswer,
    'PUT /api/library/leaked-key-own': { ...leakedKeyAnswer, slug: 'leaked-key-own' },
  })
  const screen = await render(<HomeScreen />)
  await screen.getByText('All 2 scenarios').click()
  await screen.getByRole('button', { name: 'New scenario' }).click()
  await screen.getByRole('button', { name: 'Copy and open in the editor' }).click()
  await vi.waitFor(() => expect(location.pathname).toBe('/author/leaked-key-own'))
})

test('a server that does not answer is said, with what is safe', async () => {
  answerWith({ 'GET /api/home': refused('storage', 'The library cannot be read.', 500) })
  const screen = await render(<HomeScreen />)
  await expect.element(screen.getByRole('alert')).toHaveTextContent('The library cannot be read.')
  await expect.element(screen.getByRole('button', { name: 'Ask again' })).toBeVisible()
})

test('the quarter says how long containing took, and on how much evidence', async () => {
  answerWith({})
  const screen = await render(<HomeView home={usedHome} today={new Date('2026-11-24T12:00:00Z')} />)
  const quarter = screen.getByRole('region', { name: 'This quarter' })
  await expect.element(quarter).toHaveTextContent('13:00 MTTC, mean time to contain n 1')
})
