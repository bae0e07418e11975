import { afterEach, beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../client/look/look.ts'
import { exercise } from '../../../client/gallery/fixed-people.ts'
import { fixedRows } from '../../../client/gallery/fixed-rows.ts'
import { LiveRegions } from '../../../client/look/live-regions.tsx'
import { listenForTheClock } from '../../../client/pieces/clock-speech.ts'
import { NoticeLine } from '../../../client/pieces/notice-line.tsx'
import { applyFrames, showRows } from '../../../client/stores/rows.ts'
import type { ExerciseRow } from '../../../shared/view/rows.ts'

const playing = { ...exercise, clock: { ...exercise.clock, running: true } }

let stop = () => {}
beforeEach(async () => {
  localStorage.clear()
  await page.viewport(1280, 800)
  shows({})
  stop = listenForTheClock()
})
afterEach(() => stop())

function shows(change: Partial<ExerciseRow>): void {
  const put = [{ ...playing, ...change }]
  showRows({ ...fixedRows, messages: { put: [] }, exercise: { put } })
}

function happens(change: Partial<ExerciseRow>): void {
  const put = [{ ...playing, ...change }]
  applyFrames([
    { seq: 2, code: '', now: 0, whole: false, part: 'shared', patch: { exercise: { put } } },
  ])
}

const MINUTE = 60_000
const jumps = [{ atMs: 10 * MINUTE, byMs: 120 * MINUTE, say: 'Two hours later' }]
const outage = { atMs: 700_000, awayMs: 20_000, waits: false }
const paused = { by: 'Sam', atMs: 12 * MINUTE }
const standing = { ...exercise.clock, running: false }

type Screen = Awaited<ReturnType<typeof render>>
const strip = (screen: Screen) => screen.getByRole('list', { name: 'Phases' })
const dismiss = (screen: Screen) => screen.getByRole('button', { name: 'Dismiss' })

test.each([
  ['a jump', { jumps }, /Two hours later: 0\d:\d\d/],
  ['the server’s return', { outage }, /The server was away for 20 s/],
] as const)(
  '%s is told until it is taken note of, whatever comes after',
  async (_, change, words) => {
    const screen = await render(<NoticeLine />)
    await expect.element(strip(screen)).toBeVisible()
    happens(change)
    await expect.element(screen.getByText(words)).toBeVisible()
    happens({ ...change, paused, clock: standing })
    happens(change)
    await expect.element(screen.getByText(words)).toBeVisible()
    await dismiss(screen).click()
    await expect.element(strip(screen)).toBeVisible()
  },
)

test('a key takes note of it, and what was noted is not told again', async () => {
  const screen = await render(<NoticeLine />)
  happens({ jumps })
  await expect.element(dismiss(screen)).toBeVisible()
  await userEvent.keyboard('a')
  await expect.element(strip(screen)).toBeVisible()
  happens({ jumps, outage })
  await expect.element(screen.getByText(/The server was away/)).toBeVisible()
  await userEvent.keyboard('a')
  await expect.element(strip(screen)).toBeVisible()
})

test('a reload tells again what nobody took note of, and nothing else', async () => {
  const before = await render(<NoticeLine />)
  happens({ jumps })
  await before.unmount()
  const again = await render(<NoticeLine />)
  await dismiss(again).click()
  await again.unmount()
  await expect.element(strip(await render(<NoticeLine />))).toBeVisible()
})

test('whoever comes after a jump is told nothing of it', async () => {
  shows({ jumps })
  await expect.element(strip(await render(<NoticeLine />))).toBeVisible()
})

test('each is said once, politely, in the words of the line', async () => {
  const { container } = await render(<LiveRegions />)
  const said = () => container.querySelector('[aria-live=polite]')?.textContent
  happens({ jumps })
  await expect.poll(said).toMatch(/^Two hours later: 0\d:\d\d\.$/)
  happens({ jumps, paused, clock: standing })
  await expect.poll(said).toBe('Paused by Sam at T+12:00. Clocks stand, writing goes on.')
  happens({ jumps })
  await expect.poll(said).toBe('Play goes on.')
  happens({ jumps, outage: { ...outage, waits: true }, paused, clock: standing })
  await expect
    .poll(said)
    .toBe('The server was away for 20 s. The clock stood still until somebody resumes it.')
})
