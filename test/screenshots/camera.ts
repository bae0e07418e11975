import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'

export const ALBUM = join(import.meta.dirname, '../.output/screenshots')

/** The instant at which every picture is taken; the gallery's rows stand still around it. */
export const INSTANT = new Date('2026-11-24T10:00:00Z')

const HEIGHTS = { 360: 780, 800: 900, 1280: 800, 1920: 1080 } as const
export type Width = keyof typeof HEIGHTS
export const WIDTHS: readonly Width[] = [360, 800, 1280, 1920]

/** Taller pictures than this nobody looks at, and the browser refuses. */
const TALLEST = 12_000

export type Theme = 'light' | 'dark'

/** How a page is looked at. */
export interface Look {
  readonly width: Width
  readonly theme: Theme
}

export async function holdStill(page: Page): Promise<void> {
  await page.clock.setFixedTime(INSTANT)
}

export async function lookAt(page: Page, { width, theme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHTS[width] })
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
}

/** Resolves once the page itself is there, not the shape that keeps its place, and in its own type. */
export async function isDrawn(page: Page): Promise<void> {
  const own = page.locator('h1').filter({ hasNotText: /^Hotwash$/ })
  await own.first().waitFor({ state: 'attached' })
  await page.getByText('Fetching the editor.').waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready)
}

/** Takes the whole page, with the window grown to it: what stays at an edge then stands at the page's. */
export async function take(page: Page, file: string): Promise<void> {
  const window = page.viewportSize()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (window && height > window.height)
    await page.setViewportSize({ ...window, height: Math.min(height, TALLEST) })
  await snap(page, file)
  if (window) await page.setViewportSize(window)
}

/** Takes what stands in the window, or its upper part: as many px of its height. */
export async function snap(page: Page, file: string, height?: number): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const clip = height && { x: 0, y: 0, width: page.viewportSize()?.width ?? 0, height }
  const picture = await page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    ...(clip && { clip }),
  })
  await writeFile(file, picture)
}
