import type { Page } from '@playwright/test'
import { OpenedExercise, opens, starts } from '../kit/opened-exercise.ts'
import { choose, isAccessible, People, press } from '../kit/people.ts'
import { expect, test } from '../kit/whole.ts'

/** What a browser says by itself of a link that is worth nothing any more. */
const NOT_LET_IN = /status of 401/

test('one seat speaks from one device: each other one says so, and may take over', async ({
  browser,
  server,
}) => {
  test.slow()
  const people = new People(browser)
  const exercise = await OpenedExercise.on(server)
  const link = await exercise.seat('seat-1', 'Dana')
  const console = await opens(people, exercise.console)
  await starts(console)
  const first = await opens(people, link)

  const second = await test.step('a second device asks before it speaks', async () => {
    const page = await opens(people, await linkShownBy(first))
    await isAway(page, 'This seat is in use on another device')
    await isAccessible(page)
    await speaks(first)
    return page
  })
  await test.step('it takes over, and the first can only take back', async () => {
    await press(second, 'Use here')
    await isAway(first, 'This seat is in use on another device')
    await press(second, 'Take command')
    await leads(second)
  })
  await test.step('a reload takes nothing back', async () => {
    await first.reload()
    await isAway(first, 'This seat is in use on another device')
    await speaks(second)
  })
  await test.step('back on the first', async () => {
    await press(first, 'Use here')
    await leads(first)
    await isAway(second, 'This seat is in use on another device')
  })
  const old = await test.step('the link of the beginning is no back door', async () => {
    const page = await opens(people, link)
    await isAway(page, 'This seat is in use on another device')
    await speaks(first)
    return page
  })
  await test.step('nor is a link to a seat that was freed', async () => {
    await choose(console, 'More about Dana', 'Remove from this seat')
    await expect(first.getByText('This seat was given free')).toBeVisible()
    await press(old, 'Use here')
    await expect(old.getByText('This page’s session has ended')).toBeVisible()
    await opensNothing(old)
  })
  people.complainedOfNothing({ but: NOT_LET_IN })
})

/** What *My link* hands over, read as a phone's camera would: from what is copied. */
async function linkShownBy(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await choose(page, 'Dana', 'My link')
  const dialog = page.getByRole('dialog', { name: 'My link' })
  await press(dialog, 'Copy my link')
  await expect(dialog).toContainText('Copied')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await press(dialog, 'Close')
  return link
}

/** It says so, and taking over is the one thing that can be pressed. */
async function isAway(page: Page, sentence: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Open on another device' })).toBeVisible()
  await expect(page.getByText(sentence)).toBeVisible()
  await expect(page.getByRole('button')).toHaveText(['Use here'])
}

async function speaks(page: Page): Promise<void> {
  await expect(page.getByRole('banner')).toContainText('Connected')
}

async function leads(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Incident command' })).toContainText('You')
}

async function opensNothing(page: Page): Promise<void> {
  await press(page, 'Open again')
  await expect(page.getByRole('heading', { name: 'This page did not open' })).toBeVisible()
}
