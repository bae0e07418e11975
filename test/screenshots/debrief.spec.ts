import { join } from 'node:path'
import { test } from '../kit/whole.ts'
import { ALBUM, holdStill, isDrawn, lookAt, take, WIDTHS } from './camera.ts'
import { layOut } from './contact-sheet.ts'
import { eveningDebrief, openDebrief } from './evening.ts'

test('debrief', async ({ browser, page }) => {
  await holdStill(page)
  await openDebrief(page, await eveningDebrief())
  const pictures: string[] = []
  for (const width of WIDTHS) {
    for (const theme of ['light', 'dark'] as const) {
      await lookAt(page, { width, theme })
      await isDrawn(page)
      const file = join(ALBUM, 'debrief', `closed-${width}-${theme}.png`)
      await take(page, file)
      pictures.push(file)
    }
  }
  await layOut(browser, 'debrief', pictures)
})

test('the debrief on paper', async ({ page }) => {
  await holdStill(page)
  await openDebrief(page, await eveningDebrief())
  await isDrawn(page)
  await page.pdf({
    path: join(ALBUM, 'debrief.pdf'),
    preferCSSPageSize: true,
    format: 'A4',
  })
})
