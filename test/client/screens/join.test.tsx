import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { follow } from '../../../client/connection/follow.ts'
import { JoinScreen } from '../../../client/screens/join/join-screen.tsx'
import { answerWith, refused } from './server.ts'

vi.mock(import('../../../client/connection/follow.ts'), () => ({ follow: vi.fn() }))

const seat = (id: string, role: string, suggested = false) => ({
  id,
  team: 'Team A',
  roles: [role],
  suggested,
})
const open = {
  exercise: 'exercise-1',
  title: 'Leaked API keys',
  stage: 'lobby',
  seats: [seat('seat-1', 'Incident commander'), seat('seat-2', 'Communications lead', true)],
  locked: false,
}
const link = 'http://192.0.2.10:4300/play#c=abc'

beforeEach(async () => {
  localStorage.clear()
  vi.mocked(follow).mockClear()
  await page.viewport(360, 780)
})

test('one field and one press lead to a seat', async () => {
  const asked = answerWith({
    'GET /api/join/K7PM2QXD': open,
    'POST /api/join/K7PM2QXD': { exercise: 'exercise-1', link },
  })
  const screen = await render(<JoinScreen code="K7PM2QXD" />)
  await expect.element(screen.getByLabelText('Your name')).toHaveFocus()
  expect(document.querySelectorAll('input')).toHaveLength(1)
  await userEvent.keyboard('Dana')
  await screen.getByRole('button', { name: 'Join' }).click()
  await vi.waitFor(() => expect(follow).toHaveBeenCalledWith(link))
  expect(asked.at(-1)?.body).toEqual({ seat: 'seat-2', name: 'Dana' })
})

test('without a name it says what is missing and asks nobody', async () => {
  const asked = answerWith({ 'GET /api/join/K7PM2QXD': open })
  const screen = await render(<JoinScreen code="K7PM2QXD" />)
  await screen.getByRole('button', { name: 'Join' }).click()
  await expect
    .element(screen.getByText('Write the name that the others call you by.'))
    .toBeVisible()
  expect(asked).toHaveLength(1)
})

test('a seat taken meanwhile keeps the name and looks again', async () => {
  const taken = refused('seat-taken', 'Somebody has just taken this seat; choose another.')
  const asked = answerWith({ 'GET /api/join/K7PM2QXD': open, 'POST /api/join/K7PM2QXD': taken })
  const screen = await render(<JoinScreen code="K7PM2QXD" />)
  await screen.getByLabelText('Your name').fill('Dana')
  await screen.getByRole('button', { name: 'Join' }).click()
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('Somebody has just taken this seat')
  await expect.element(screen.getByLabelText('Your name')).toHaveValue('Dana')
  await vi.waitFor(() => expect(asked.filter(({ method }) => method === 'GET')).toHaveLength(2))
})

test.each([
  ['locked', { ...open, locked: true }, 'Joining is locked. Ask the facilitator to open it.'],
  ['full', { ...open, seats: [] }, 'Every seat is taken.'],
  ['wrong', refused('no-code', 'No exercise has this code.', 404), 'No exercise has this code.'],
  ['over limits', refused('too-many', 'Wait a minute, then try again.', 429), 'Wait a minute'],
])('%s is said in a plain sentence', async (_state, answer, sentence) => {
  answerWith({ 'GET /api/join/K7PM2QXD': answer })
  const screen = await render(<JoinScreen code="K7PM2QXD" />)
  await expect.element(screen.getByRole('alert')).toHaveTextContent(sentence)
})
