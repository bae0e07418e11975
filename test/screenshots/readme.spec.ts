import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { test } from '../kit/whole.ts'
import { holdStill, isDrawn, lookAt, snap } from './camera.ts'
import type { Look } from './camera.ts'
import { eveningDebrief, openDebrief } from './evening.ts'

const PICTURES = join(import.meta.dirname, '../../docs/pictures')

async function story(page: Page, name: string, look: Look): Promise<void> {
  await holdStill(page)
  await lookAt(page, look)
  await page.goto(`/gallery/${name}`)
  await isDrawn(page)
}

test('a player', async ({ page }) => {
  await story(page, 'player/quiet', { width: 360, theme: 'light' })
  await page.getByRole('button', { name: 'Understood' }).click()
  await snap(page, join(PICTURES, 'player.png'))
})

test('the console', async ({ page }) => {
  await story(page, 'console/running', { width: 1280, theme: 'light' })
  await snap(page, join(PICTURES, 'console.png'), 600)
})

test('the debrief', async ({ page }) => {
  await holdStill(page)
  await lookAt(page, { width: 1280, theme: 'light' })
  await openDebrief(page, await eveningDebrief())
  await isDrawn(page)
  const ribbons = page.getByRole('heading', { name: 'Who owned what' })
  await ribbons.evaluate((heading) => scrollBy(0, heading.getBoundingClientRect().top - 24))
  await snap(page, join(PICTURES, 'debrief.png'), 720)
})
