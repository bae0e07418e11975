import type { Locator, Page } from '@playwright/test'
import { Line } from '../kit/line.ts'
import { OpenedExercise, starts } from '../kit/opened-exercise.ts'
import { choose, isAccessible, People, press } from '../kit/people.ts'
import { expect, test } from '../kit/whole.ts'

const INCIDENT = 'Incident or not?'
const KEYS = 'The three keys'
/** Ten seconds pass before a page says that it is offline, and one attempt to come back may take five. */
const LONG = { timeout: 25_000 }

test('what is done while the line is cut is recorded once, or visibly refused', async ({
  browser,
  server,
}) => {
  test.setTimeout(240_000)
  const people = new People(browser)
  const exercise = await OpenedExercise.on(server)
  const [console, consoleLine] = await onLine(people, exercise.console)
  const [dana, danaLine] = await onLine(people, await exercise.seat('seat-1', 'Dana'))
  const [kim, kimLine] = await onLine(people, await exercise.seat('seat-2', 'Kim'))
  const home = await people.arrives()
  await home.goto(server.url)
  await starts(console)
  for (const title of [INCIDENT, KEYS]) {
    await console.keyboard.press('n')
    await expect(card(dana, title)).toBeVisible()
  }
  await press(dana, 'Acknowledge')
  await expect(dana.getByRole('button', { name: 'Acknowledge' })).toHaveCount(0)

  await test.step('two lines are cut, and play goes on', async () => {
    danaLine.cut()
    consoleLine.cut()
    const soon = Promise.all([
      expect(notice(dana)).toContainText('Reconnecting. Keep writing.'),
      expect(console.getByRole('banner')).toContainText('Reconnecting. Nothing is sent or queued.'),
    ])
    await press(dana, 'Take command')
    await press(card(dana, KEYS), 'I own this')
    await press(card(kim, KEYS), 'I own this')
    await expect(card(kim, KEYS)).toContainText('You')
    await soon
    await expect(home.getByText('The facilitator is not connected. Play goes on.')).toBeVisible(
      LONG,
    )
  })
  await test.step('each page says so, and since when', async () => {
    await expect(notice(dana)).toContainText(
      /Offline since \d\d:\d\d\. Keep writing; it will be sent \(2 waiting\)\./,
      LONG,
    )
    await expect(console.getByRole('banner')).toContainText(/Server away, last known T\+/, LONG)
    await expect(console.getByRole('button', { name: 'Send now' })).toHaveCount(0)
    await isAccessible(dana)
  })
  await test.step('one is recorded, one refused, and what happened is told', async () => {
    danaLine.mend()
    consoleLine.mend()
    await expect(dana.getByRole('region', { name: 'Incident command' })).toContainText('You', LONG)
    await expect(card(dana, KEYS)).toContainText('Somebody owns this')
    await expect(card(dana, KEYS)).toContainText('Kim')
    await toldWhatHappened(dana, `Kim now holds: ${KEYS}`)
    await expect(console.getByRole('banner')).not.toContainText('Nothing is sent', LONG)
    expect(await exercise.timesLogged('incident-command.taken')).toBe(1)
    expect(await exercise.timesLogged('decision.claimed')).toBe(1)
  })
  await test.step('an answer that was lost is asked for again, and counts once', async () => {
    kimLine.deafen()
    await records(kim, KEYS)
    await expect(card(dana, KEYS)).toContainText('Kim, T+')
    kimLine.cut()
    kimLine.mend()
    await expect(card(kim, KEYS)).toContainText('Kim, T+', LONG)
    expect(await exercise.timesLogged('decision.made')).toBe(1)
  })
  await test.step('a decision that was withdrawn meanwhile is refused in sight', async () => {
    await press(card(dana, INCIDENT), 'I own this')
    await expect(card(dana, INCIDENT).getByLabel('Why')).toBeVisible()
    danaLine.cut()
    await records(dana, INCIDENT)
    await choose(console, `More about ${INCIDENT}`, 'Withdraw this decision')
    await expect(card(kim, INCIDENT)).toContainText('Withdrawn by the facilitator')
    danaLine.mend()
    await expect(card(dana, INCIDENT)).toContainText('Withdrawn by the facilitator', LONG)
    await expect(dana.getByRole('region', { name: 'Notices' })).toContainText(
      'This decision is over.',
    )
    expect(await exercise.timesLogged('decision.made')).toBe(1)
  })
  people.complainedOfNothing()
})

/** A page in a browser of its own, and the line on which it hangs. */
async function onLine(people: People, link: string): Promise<[Page, Line]> {
  const page = await people.arrives()
  const line = await Line.to(page)
  await page.goto(link)
  return [page, line]
}

function card(page: Page, title: string): Locator {
  return page.locator('[data-decision]').filter({ hasText: title })
}

/** The line under the top bar. */
function notice(page: Page): Locator {
  return page.locator('header [data-notice]')
}

async function records(page: Page, title: string): Promise<void> {
  await card(page, title).getByRole('radio').first().check()
  await card(page, title).getByLabel('Why').fill('Nothing else is as sure.')
  await press(card(page, title), 'Record decision')
}

async function toldWhatHappened(page: Page, sentence: string): Promise<void> {
  await expect(notice(page)).toContainText(/Back\. \d+ things? happened\./)
  await press(notice(page), 'Show')
  const dialog = page.getByRole('dialog', { name: 'While you were away' })
  await expect(dialog).toContainText(sentence)
  await press(dialog, 'Close')
  await press(notice(page), 'Dismiss')
  await expect(page.getByText(/^Back\./)).toHaveCount(0)
}
