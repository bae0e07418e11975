import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Locator, Page } from '@playwright/test'
import type { ReportJson } from '../../shared/report/report-json.ts'
import { HOTWASH_STEP_TITLES, HOTWASH_STEPS } from '../../shared/words/hotwash.ts'
import { showsTheFiguresOf } from '../kit/debrief-page.ts'
import { choose, isAccessible, People, press } from '../kit/people.ts'
import { expect, startServer, test } from '../kit/whole.ts'

const LAUNCHER = join(import.meta.dirname, '../../server/hotwash.mjs')
const WHY = 'Keys that were public are used.'

test('four browsers play the short form, from the home page to the debrief', async ({
  browser,
}) => {
  test.setTimeout(360_000)
  const folder = await mkdtemp(join(tmpdir(), 'hotwash-'))
  let server = await startServer(folder)
  const people = new People(browser)
  try {
    const console = await people.arrives()
    await test.step('set up', () => setUp(console, server.url))
    const [lead, platform, comms] = await test.step('join', async () => {
      const door = new URL(`/j/${await codeOf(console)}`, server.url).href
      return Promise.all([
        joins(await people.arrives(), door, 'First', /^Incident commander/),
        joins(await people.arrives(), door, 'Second', /^Platform owner/),
        joins(await people.arrives(), door, 'Third', /^Communications/),
      ])
    })
    const players = [lead, platform, comms]
    await test.step('lobby', async () => {
      await expect(console.getByText('3 of 3 seats taken')).toBeVisible()
      await isAccessible(console)
      await isAccessible(lead)
      await press(console, 'Start')
    })
    await test.step('someone leads', async () => {
      await press(lead, 'Take command')
      await expect(leadOf(comms)).toContainText('First')
      await isAccessible(console)
    })
    await test.step('a jump', () => jump(console, platform))
    await isAccessible(console)
    await test.step('a decision is claimed and handed over', () => handOver(lead, platform))
    await test.step('two claim the same', () => contest(lead, platform))
    await isAccessible(lead)
    await test.step('a pause', () => pause(console, comms))
    await test.step('the server restarts', async () => {
      await card(platform, 'The three keys').getByLabel('Why').fill(WHY)
      people.serverIsAway = true
      await server.kill()
      await cutOff(console, players)
      server = await startServer(folder, new URL(server.url).port)
      await backAgain(console, players)
      people.serverIsAway = false
    })
    await test.step('it is made', () => decide(platform, comms))
    await test.step('nobody owns another one for long', () => disown(lead, console))
    await test.step('hot wash', () => hotWash(console, lead))
    await test.step('debrief', async () => {
      for (const page of [console, lead])
        await page.getByRole('link', { name: 'Read the debrief' }).click()
      await expect(lead.getByRole('heading', { name: 'Three questions' })).toBeVisible()
      await isAccessible(console)
      await showsTheFiguresOf(await reportOf(console, folder), console)
    })
    people.complainedOfNothing()
  } finally {
    await server.stop()
    await rm(folder, { recursive: true })
  }
})

async function setUp(page: Page, home: string): Promise<void> {
  await page.goto(home)
  await expect(page.getByRole('heading', { name: 'Exercises' })).toBeVisible()
  await isAccessible(page)
  await press(
    page.getByRole('region', { name: 'Suggested: Leaked API keys' }),
    'Short form, 20 min',
  )
  const seats = page.getByRole('list', { name: 'Seats of a team' }).getByRole('listitem')
  await expect(seats).toHaveCount(7)
  for (let less = 0; less < 4; less += 1) await press(page, 'One person less')
  await expect(seats).toHaveCount(3)
  await isAccessible(page)
  await press(page, 'Open lobby')
}

async function codeOf(page: Page): Promise<string> {
  const shown = page.getByRole('region', { name: 'Join' }).getByText(/^\w{4}-\w{4}$/)
  return (await shown.innerText()).replace('-', '')
}

async function joins(page: Page, door: string, name: string, seat: RegExp): Promise<Page> {
  await page.goto(door)
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('radio', { name: seat }).check()
  await press(page, 'Join')
  await press(page, 'I am ready')
  return page
}

function leadOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Incident command' })
}

function card(page: Page, title: string): Locator {
  return page
    .getByRole('tabpanel', { name: 'Now' })
    .locator('[data-decision]')
    .filter({ hasText: title })
}

/** Past the first minutes, with everything that they bring. */
async function jump(console: Page, player: Page): Promise<void> {
  await choose(console, 'More', 'Jump in time')
  const dialog = console.getByRole('dialog', { name: 'Jump in time' })
  await dialog.getByLabel('How far').fill('3m30s')
  await dialog.getByRole('radio', { name: 'Deliver all of it on landing' }).check()
  await dialog.getByRole('button', { name: /^Jump / }).click()
  await expect(dialog).toHaveCount(0)
  for (const title of ['Incident or not?', 'The three keys'])
    await expect(card(player, title)).toBeVisible()
}

async function handOver(lead: Page, platform: Page): Promise<void> {
  const title = 'The three keys'
  await press(card(lead, title), 'I own this')
  await choose(card(lead, title), `More about ${title}`, 'Hand over…')
  const dialog = lead.getByRole('dialog', { name: title })
  await dialog.getByRole('radio', { name: 'Second' }).check()
  await press(dialog, 'Offer it')
  await expect(card(lead, title)).toContainText('Offered to Second. You hold it until they accept.')
  await press(card(platform, title), 'Accept')
  await expect(card(lead, title)).toContainText('Second')
  await expect(card(platform, title).getByRole('button', { name: 'Record decision' })).toBeVisible()
}

async function contest(lead: Page, platform: Page): Promise<void> {
  const title = 'Incident or not?'
  await press(card(lead, title), 'I own this')
  await choose(card(platform, title), `More about ${title}`, 'Contest: I own this, not First')
  await expect(card(lead, title)).toContainText('You and Second both claim it')
  await press(card(lead, title), 'First owns it')
  await expect(card(platform, title)).not.toContainText('both claim it')
  await expect(card(lead, title).getByRole('button', { name: 'Record decision' })).toBeVisible()
}

async function pause(console: Page, player: Page): Promise<void> {
  await press(console, 'Pause')
  await expect(player.getByRole('banner')).toContainText('Paused')
  await press(console, 'Resume')
  await expect(player.getByRole('banner')).not.toContainText('Paused')
}

async function cutOff(console: Page, players: readonly Page[]): Promise<void> {
  for (const page of players)
    await expect(page.getByRole('banner')).toContainText(/Reconnecting|Offline/)
  await expect(console.getByRole('banner')).toContainText('Nothing is sent or queued.')
}

/** By themselves: nobody loads a page again. */
async function backAgain(console: Page, players: readonly Page[]): Promise<void> {
  for (const page of players) await expect(page.getByRole('banner')).toContainText('Connected')
  await expect(console.getByRole('banner')).not.toContainText('Nothing is sent or queued.')
}

/** What was typed before the server went is still there. */
async function decide(platform: Page, comms: Page): Promise<void> {
  const title = 'The three keys'
  const option = 'Cut all three now and stop the helper that fills the mirror'
  await expect(card(platform, title).getByLabel('Why')).toHaveValue(WHY)
  await card(platform, title).getByRole('radio', { name: option }).check()
  await press(card(platform, title), 'Record decision')
  await expect(card(comms, title)).toContainText(option)
}

/** Quickly: at four times the pace its grace is over within seconds. */
async function disown(lead: Page, console: Page): Promise<void> {
  const title = 'Incident or not?'
  await choose(card(lead, title), `More about ${title}`, 'Give it back to nobody')
  await console.getByRole('slider', { name: 'Pace' }).press('End')
  await expect(console.getByText(/^Gaps so far: [1-9]/)).toBeVisible({ timeout: 60_000 })
}

async function hotWash(console: Page, lead: Page): Promise<void> {
  await choose(console, 'More', 'End play')
  await press(console.getByRole('dialog', { name: 'End play' }), 'End play and begin hot wash')
  for (const step of HOTWASH_STEPS) {
    for (const page of [console, lead])
      await expect(
        page.getByRole('heading', { level: 1, name: HOTWASH_STEP_TITLES[step] }),
      ).toBeVisible()
    if (step === 'facts') await isAccessible(console)
    await press(console, step === 'close' ? 'Close exercise' : 'Next step')
  }
}

/** What the command line computes from the log as the debrief page exports it. */
async function reportOf(page: Page, folder: string): Promise<ReportJson> {
  const saved = page.waitForEvent('download')
  await choose(page, 'Export', 'Log as JSONL')
  const log = join(folder, 'exported.jsonl')
  await (await saved).saveAs(log)
  const { stdout } = await promisify(execFile)(process.execPath, [
    LAUNCHER,
    'report',
    log,
    '--json',
  ])
  return JSON.parse(stdout) as ReportJson
}
