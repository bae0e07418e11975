import type { Page } from '@playwright/test'
import { endsPlay, goesOn, OpenedExercise, opens, starts } from '../kit/opened-exercise.ts'
import { People, press } from '../kit/people.ts'
import { expect, test } from '../kit/whole.ts'

/** Half of what a laptop has, as at 200 % zoom; and the narrowest page that has to hold. */
const NARROW = [640, 320]
/** A sheet at 96 dots an inch. */
const SHEETS = { A4: 794, Letter: 816 }

test('the debrief of a played exercise holds on paper and enlarged', async ({
  browser,
  server,
}) => {
  test.slow()
  const people = new People(browser)
  const exercise = await OpenedExercise.on(server)
  const console = await opens(people, exercise.console)
  const player = await opens(people, await exercise.seat('seat-1', 'Dana'))
  await test.step('play', async () => {
    await starts(console)
    await press(console, 'Send now')
    await press(player, 'Take command')
    const card = player.locator('[data-decision]')
    await press(card, 'I own this')
    await card.getByRole('radio').first().check()
    await press(card, 'Record decision')
    await expect(card).toContainText('Dana, T+')
    await endsPlay(console)
    await goesOn(console, 'over', 'close')
    await press(console, 'Close exercise')
  })
  for (const page of [player, console]) {
    await page.getByRole('link', { name: 'Read the debrief' }).click()
    await expect(page.getByRole('heading', { name: 'Who owned what' })).toBeVisible()
    await test.step('enlarged', () => holdsEnlarged(page))
    await test.step('printed', () => holdsOnPaper(page))
  }
  people.complainedOfNothing()
})

/** Nothing scrolls sideways but charts and tables in their own box. */
async function holdsEnlarged(page: Page): Promise<void> {
  for (const width of NARROW) {
    await page.setViewportSize({ width, height: 450 })
    expect(await overhang(page), `sideways at ${width} px`).toBe(0)
  }
}

/** Nothing to press, nothing folded, nothing cut off at the edge. */
async function holdsOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  for (const [sheet, width] of Object.entries(SHEETS)) {
    await page.setViewportSize({ width, height: 1_100 })
    expect(await overhang(page), `off the ${sheet} sheet`).toBe(0)
  }
  await expect(page.getByRole('banner')).toBeHidden()
  const controls = 'button[data-look], [role="tab"], input, select, textarea'
  await expect(page.locator(controls).filter({ visible: true })).toHaveCount(0)
  expect(await page.evaluate(foldedAway), 'folded').toEqual([])
  await page.emulateMedia({ media: 'screen' })
}

function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

/** Runs in the page: what of its foldable parts does not show, though it is meant for paper. */
function foldedAway(): string[] {
  return [...document.querySelectorAll('details > :not(summary)')]
    .filter((part) => part.closest('[data-print="no"]') === null && !part.checkVisibility())
    .map((part) => part.textContent.slice(0, 60))
}
