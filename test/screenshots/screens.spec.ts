import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../kit/whole.ts'
import { ALBUM, holdStill, isDrawn, lookAt, take, WIDTHS } from './camera.ts'
import type { Look } from './camera.ts'
import { layOut } from './contact-sheet.ts'

/** Of each, the gallery's first story is its main state. */
const SCREENS = [
  'home',
  'setup',
  'lobby',
  'join',
  'authoring',
  'player',
  'display',
  'console',
  'observer',
  'hotwash',
  'pieces',
  'look',
]

const EVERY_LOOK: readonly Look[] = WIDTHS.flatMap((width) => [
  { width, theme: 'light' },
  { width, theme: 'dark' },
])
const NARROW_AND_WIDE: readonly Look[] = [
  { width: 360, theme: 'light' },
  { width: 1280, theme: 'light' },
]

async function storiesOf(page: Page): Promise<string[]> {
  await page.goto('/gallery')
  await isDrawn(page)
  return page.getByRole('listitem').allInnerTexts()
}

test('every story of the gallery is pictured', async ({ page }) => {
  const screens = (await storiesOf(page)).map((story) => story.split('/')[0])
  expect(new Set(screens)).toEqual(new Set(SCREENS))
})

for (const screen of SCREENS) {
  test(screen, async ({ browser, page }) => {
    await holdStill(page)
    const stories = (await storiesOf(page)).filter((story) => story.startsWith(`${screen}/`))
    const pictures: string[] = []
    for (const [index, story] of stories.entries()) {
      await page.goto(`/gallery/${story}`)
      for (const look of index === 0 ? EVERY_LOOK : NARROW_AND_WIDE) {
        await lookAt(page, look)
        await isDrawn(page)
        const file = join(ALBUM, `${story}-${look.width}-${look.theme}.png`)
        await take(page, file)
        pictures.push(file)
      }
    }
    await layOut(browser, screen, pictures)
  })
}
