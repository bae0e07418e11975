import { setTimeout as passed } from 'node:timers/promises'
import { chromium, type CDPSession, type Page } from '@playwright/test'
import { launchOptions } from '../../kit/browser.mjs'
import type { Figure, Measured } from '../figure.ts'
import { openPage, type Client } from '../load/client.ts'
import { startExercise } from '../load/exercise.ts'
import { lengthenLog } from '../load/long-log.ts'
import { newsEvent, sendNews } from '../load/news.ts'
import type { Site } from '../load/site.ts'
import { startHotwash } from '../processes/hotwash.ts'
import type { Stage } from '../stage.ts'

const PEOPLE = 5
const SLOWER = 4
const EVERY_MS = 100
const NEWS = 50

export const frames: Figure = {
  id: 'frames',
  sentence:
    'A player’s page with many messages under ten more a second, four times slower than here',
  goals: [
    { quantity: 'longest task', unit: 'ms', by: 'alone', most: 50 },
    { quantity: 'busy', unit: '%', by: 'alone', most: 25 },
    { quantity: 'layout shift', unit: '', by: 'alone', most: 0 },
  ],
  sizes: [300],
  of: 'messages',
  quick: [],
  async setUp(messages, stage) {
    const folder = stage.folder()
    const first = await startHotwash(stage, folder)
    const { id, link, seatLinks } = await startExercise(stage, first.site, PEOPLE)
    await first.child.end()
    await lengthenLog(folder, id, messages, newsEvent)
    const { site } = await startHotwash(stage, folder)
    const console = await openPage(stage, site, link)
    const { page, devtools } = await openSlowly(stage, site, seatLinks[1] ?? '')
    return { ours: { measure: () => underNews(page, devtools, console) } }
  },
}

/** A page of a real browser, drawn, and on a slow device from then on. */
async function openSlowly(stage: Stage, site: Site, link: string) {
  const browser = await chromium.launch(launchOptions())
  stage.ends(() => browser.close())
  const page = await browser.newPage()
  // The link names the server that was before this one.
  const { pathname, hash } = new URL(link)
  await page.goto(site.url + pathname + hash)
  await page.getByText('Reports from customers').first().waitFor()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return { page, devtools }
}

async function underNews(page: Page, devtools: CDPSession, console: Client): Promise<Measured> {
  await page.evaluate(watch)
  const before = await taskSeconds(devtools)
  const begun = performance.now()
  for (let sent = 0; sent < NEWS; sent += 1) {
    await sendNews(console)
    await passed(Math.max(0, begun + (sent + 1) * EVERY_MS - performance.now()))
  }
  const busy = (await taskSeconds(devtools)) - before
  const took = (performance.now() - begun) / 1_000
  return { ...(await page.evaluate(seen)), busy: (100 * busy) / took }
}

async function taskSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
}

/** Runs in the page. */
function watch(): void {
  const watched = { longest: 0, shift: 0 }
  Object.assign(globalThis, { watched })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      watched.longest = Math.max(watched.longest, duration)
  }).observe({ type: 'longtask' })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.shift += Number(Reflect.get(entry, 'value'))
  }).observe({ type: 'layout-shift' })
}

/** Runs in the page. A task of less than 50 ms is no long task, and is told as none. */
function seen(): Measured {
  const { watched } = globalThis as unknown as { watched: { longest: number; shift: number } }
  return { 'longest task': watched.longest, 'layout shift': watched.shift }
}
