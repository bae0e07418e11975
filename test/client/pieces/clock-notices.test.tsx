import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { exercise } from '../../../client/gallery/fixed-people.ts'
import { fixedRows } from '../../../client/gallery/fixed-rows.ts'
import { NOTICE_FOR_MS } from '../../../client/pieces/clock-notices.tsx'
import { NoticeLine } from '../../../client/pieces/notice-line.tsx'
import { applyFrames, showRows } from '../../../client/stores/rows.ts'
import type { ExerciseRow } from '../../../shared/view/rows.ts'

const playing = { ...exercise, clock: { ...exercise.clock, running: true } }

beforeEach(async () => {
  await page.viewport(1280, 800)
  showRows({ ...fixedRows, messages: { put: [] }, exercise: { put: [playing] } })
})
afterEach(() => {
  vi.useRealTimers()
})

function happens(change: Partial<ExerciseRow>): void {
  const put = [{ ...playing, ...change }]
  applyFrames([
    { seq: 2, code: '', now: 0, whole: false, part: 'shared', patch: { exercise: { put } } },
  ])
}

const jumps = [{ atMs: 700_000, byMs: 120_000, say: null }]
const outage = { atMs: 700_000, awayMs: 20_000, waits: false }
const standing = { ...exercise.clock, running: false }

const strip = (screen: Awaited<ReturnType<typeof render>>) =>
  screen.getByRole('list', { name: 'Phases' })

test.each([
  ['a jump', { jumps }, /2 min later/],
  ['the server’s return', { outage }, /The server was away/],
] as const)(
  '%s is told for a while, and then makes room by itself',
  async (_what, change, words) => {
    const screen = await render(<NoticeLine />)
    await expect.element(strip(screen)).toBeVisible()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    happens(change)
    await vi.waitFor(() => expect(screen.container.textContent).toMatch(words))
    vi.advanceTimersByTime(NOTICE_FOR_MS - 1)
    expect(screen.container.textContent).toMatch(words)
    vi.advanceTimersByTime(1)
    vi.useRealTimers()
    await expect.element(strip(screen)).toBeVisible()
  },
)

test('while the clock stands it stays, and its button does not sound like going on with the play', async () => {
  const screen = await render(<NoticeLine />)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  happens({ outage: { ...outage, waits: true }, clock: standing })
  await vi.waitFor(() => expect(screen.container.textContent).toMatch(/until somebody resumes/))
  vi.advanceTimersByTime(10 * NOTICE_FOR_MS)
  expect(screen.container.textContent).toMatch(/until somebody resumes/)
  vi.useRealTimers()
  await screen.getByRole('button', { name: 'Dismiss' }).click()
  await expect.element(strip(screen)).toBeVisible()
})
