import type { Page } from '@playwright/test'
import { OpenedExercise, opens, starts } from '../kit/opened-exercise.ts'
import { isAccessible, People, press } from '../kit/people.ts'
import { expect, test } from '../kit/whole.ts'

/** The two tones of a page. */
const TONES = 2

test('a page sounds where somebody turned sound on, and nothing moves where motion is unwanted', async ({
  browser,
  server,
}) => {
  test.slow()
  const people = new People(browser)
  const exercise = await OpenedExercise.on(server)
  const console = await opens(people, exercise.console)
  const quiet = await listensTo(people, await exercise.seat('seat-1', 'Dana'))
  const loud = await listensTo(people, await exercise.seat('seat-2', 'Kim'))
  const wall = await listensTo(people, await exercise.link('display'))

  await test.step('sound is off until it is turned on, and can be tried', async () => {
    const sound = loud.getByRole('region', { name: 'Sound' })
    await expect(sound.getByRole('switch')).not.toBeChecked()
    await sound.getByText('Sound for pages').click()
    await expect.poll(() => tonesOf(loud)).toBe(TONES)
    await press(sound, 'Test')
    await expect.poll(() => tonesOf(loud)).toBe(2 * TONES)
  })
  await starts(console)
  await quiet.emulateMedia({ reducedMotion: 'reduce' })
  await loud.emulateMedia({ reducedMotion: 'no-preference' })

  await test.step('the room’s screen has sound of its own', async () => {
    await press(wall, 'Sound for pages')
    await expect.poll(() => tonesOf(wall)).toBe(TONES)
  })
  await test.step('a page to two roles arrives', async () => {
    await pages(console, quiet)
    await expect.poll(() => tonesOf(loud)).toBe(3 * TONES)
    await expect.poll(() => tonesOf(wall)).toBe(2 * TONES)
    await expect(wall.locator('body')).not.toContainText('Gateway request rate')
    expect(await tonesOf(quiet)).toBe(0)
    await expect(loud.locator('[aria-live="assertive"]')).toContainText(
      'Press Enter to acknowledge',
    )
  })
  await test.step('with reduced motion it is there at once', async () => {
    expect(await moving(quiet)).toEqual([])
    expect(await moving(loud), 'else a change takes a moment').not.toEqual([])
    await isAccessible(quiet)
  })
  await test.step('Enter acknowledges, M mutes, and a reload remembers it', async () => {
    await loud.keyboard.press('Enter')
    await expect(loud.getByRole('button', { name: 'Acknowledge' })).toHaveCount(0)
    await loud.keyboard.press('m')
    await expect(loud.getByRole('button', { name: 'Sound is off: turn it on' })).toBeVisible()
    await loud.reload()
    await expect(loud.getByRole('button', { name: 'Sound is off: turn it on' })).toBeVisible()
  })
  people.complainedOfNothing()
})

/** A page whose tones are counted, and where asking for leave to notify would be counted too. */
async function listensTo(people: People, link: string): Promise<Page> {
  const page = await people.arrives()
  await page.addInitScript(() => {
    class Counted extends OscillatorNode {
      override start(when?: number): void {
        const { dataset } = document.documentElement
        dataset['tones'] = String(Number(dataset['tones'] ?? 0) + 1)
        super.start(when)
      }
    }
    Object.assign(window, { OscillatorNode: Counted })
    Notification.requestPermission = () => {
      throw new Error('The page asks for leave to notify.')
    }
  })
  await page.goto(link)
  return page
}

function tonesOf(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset['tones'] ?? 0))
}

/** Sends the run list's next ones until one of them is a page. */
async function pages(console: Page, player: Page): Promise<void> {
  for (const title of ['Incident or not?', 'The three keys']) {
    await press(console, 'Send now')
    await expect(player.locator('[data-decision]').filter({ hasText: title })).toBeVisible()
  }
  await expect(player.getByRole('button', { name: 'Acknowledge' })).toBeVisible()
}

/** What on the page takes time to change. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((each) => {
        const { transitionDuration, animationDuration } = getComputedStyle(each)
        return [transitionDuration, animationDuration].some((times) =>
          times.split(', ').some((time) => parseFloat(time) > 0),
        )
      })
      .map((each) => each.outerHTML.slice(0, 80)),
  )
}
