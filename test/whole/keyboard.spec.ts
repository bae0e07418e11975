import type { Locator, Page } from '@playwright/test'
import { HOTWASH_STEP_TITLES, HOTWASH_STEPS } from '../../shared/words/hotwash.ts'
import { Keyboard } from '../kit/keyboard.ts'
import { People } from '../kit/people.ts'
import { expect, test } from '../kit/whole.ts'

const WHY = 'The key stood in public for forty minutes.'
const TOLD = 'We found a key in public. The next news comes in half an hour.'
const ACTION = 'Scan each commit for keys'

test('a whole exercise is set up, run, watched and played with the keyboard alone', async ({
  browser,
  server,
}) => {
  test.setTimeout(240_000)
  const people = new People(browser)
  const [console, player, observer] = [
    await people.arrives(),
    await people.arrives(),
    await people.arrives(),
  ]
  await test.step('set up', () => setUp(console, server.url))
  await test.step('join', async () => {
    await player.goto(new URL(`/j/${await codeOf(console)}`, server.url).href)
    await join(player)
    await observer.goto(await observerLink(console))
  })
  await test.step('start', () => start(console, player))
  await test.step('lead', () => lead(player))
  await test.step('send an inject early', () => sendNow(console, player))
  await test.step('decide', () => decide(player))
  await test.step('tell others', () => update(player))
  await test.step('end play', () => endPlay(console, player))
  await test.step('rate a phase', () => rate(observer))
  await test.step('hot wash', () => hotWash(console, player))
  await test.step('debrief', async () => {
    await new Keyboard(player).press(player.getByRole('link', { name: 'Read the debrief' }))
    await expect(player.getByRole('heading', { name: 'Who owned what' })).toBeVisible()
    await expect(player.getByRole('region', { name: 'Improvement plan' })).toContainText(ACTION)
  })
  people.complainedOfNothing()
})

function button(at: Page | Locator, name: string | RegExp): Locator {
  return at.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
}

/** From the home page to the lobby, with one person less than the scenario proposes each time. */
async function setUp(page: Page, home: string): Promise<void> {
  const hands = new Keyboard(page)
  await page.goto(home)
  const suggested = page.getByRole('region', { name: 'Suggested: Leaked API keys' })
  await hands.press(button(suggested, 'Short form, 20 min'))
  const seats = page.getByRole('list', { name: 'Seats of a team' }).getByRole('listitem')
  await expect(seats).toHaveCount(7)
  for (let people = 6; people > 1; people -= 1) {
    await hands.press(button(page, 'One person less'), 'Space')
    await expect(seats).toHaveCount(people)
  }
  await hands.press(button(page, 'Open lobby'))
  await expect(page.getByText('0 of 2 seats taken')).toBeVisible()
}

async function codeOf(page: Page): Promise<string> {
  const shown = page.getByRole('region', { name: 'Join' }).getByText(/^\w{4}-\w{4}$/)
  return (await shown.innerText()).replace('-', '')
}

async function observerLink(page: Page): Promise<string> {
  const hands = new Keyboard(page)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await hands.choose(
    button(page, 'More'),
    page.getByRole('menuitem', { name: 'Link for an observer' }),
  )
  await hands.press(button(page.getByRole('dialog'), 'Copy link'))
  await expect(page.getByRole('dialog')).toContainText('Copied')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await hands.key('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await hands.hasPlace()
  return link
}

/** The name has focus already, and the suggested seat is chosen. */
async function join(page: Page): Promise<void> {
  const hands = new Keyboard(page)
  await expect(page.getByLabel('Your name')).toBeFocused()
  await hands.key('K')
  await hands.key('Enter')
  await hands.press(button(page, 'I am ready'))
  await expect(page.getByText('You are ready')).toBeVisible()
  await hands.hasPlace()
}

async function start(console: Page, player: Page): Promise<void> {
  const hands = new Keyboard(console)
  await hands.press(button(console, 'Start'))
  await hands.press(button(console, 'Start with free seats'))
  await expect(button(console, /^Pause/)).toBeVisible()
  await hands.hasPlace()
  await expect(button(player, 'Take command')).toBeVisible()
  await new Keyboard(player).hasPlace()
}

async function lead(page: Page): Promise<void> {
  const hands = new Keyboard(page)
  await hands.press(button(page, 'Take command'))
  await expect(page.getByRole('region', { name: 'Incident command' })).toContainText('You')
  await expect(button(page, 'Take command')).toHaveCount(0)
  await hands.hasPlace()
}

/** The next one of the run list goes out by its key, and with it a decision opens. */
async function sendNow(console: Page, player: Page): Promise<void> {
  await new Keyboard(console).key('n')
  await expect(player.locator('[data-decision]')).toHaveCount(1)
}

async function decide(page: Page): Promise<void> {
  const hands = new Keyboard(page)
  const card = page.locator('[data-decision]').first()
  await hands.key('d')
  await hands.press(button(card, 'I own this'))
  await expect(button(card, 'Record decision')).toBeVisible()
  await hands.hasPlace()
  await hands.press(card.getByRole('radio').first(), 'ArrowDown')
  await hands.type(card.getByLabel('Why'), WHY)
  await hands.press(button(card, 'Record decision'))
  await expect(card).toContainText(`Why: ${WHY}`)
  await expect(button(card, 'Record decision')).toHaveCount(0)
  await hands.hasPlace()
}

async function update(page: Page): Promise<void> {
  const hands = new Keyboard(page)
  await hands.key('u')
  await hands.press(page.locator('summary').filter({ hasText: 'Write an update' }))
  await hands.press(page.getByLabel('To', { exact: true }), 'ArrowDown')
  await hands.type(page.getByLabel('Text', { exact: true }), TOLD)
  await hands.press(button(page, 'Save draft'))
  const card = page.getByRole('article').filter({ hasText: TOLD })
  await hands.press(button(card, 'Approve'))
  await hands.press(button(card, 'Send'))
  await expect(card.getByText(/sent T\+/)).toBeVisible()
  await hands.hasPlace()
}

async function endPlay(console: Page, player: Page): Promise<void> {
  const hands = new Keyboard(console)
  await hands.choose(button(console, 'More'), console.getByRole('menuitem', { name: 'End play' }))
  await hands.press(button(console, 'End play and begin hot wash'))
  for (const page of [console, player]) {
    await expect(page.getByRole('heading', { level: 1, name: 'It is over' })).toBeVisible()
    await new Keyboard(page).hasPlace()
  }
}

async function rate(page: Page): Promise<void> {
  const hands = new Keyboard(page)
  await hands.press(page.getByRole('tab', { name: 'Events' }), 'ArrowRight')
  await hands.key('ArrowRight')
  const phase = page.getByRole('region', { name: 'Identification' })
  await hands.press(phase.getByRole('radio').first(), 'Space')
  await hands.type(phase.getByLabel('Evidence'), 'Everyone knew who leads.')
  await hands.press(button(phase, 'Rate this phase'))
  await expect(phase).toContainText('You rated it P')
  await hands.hasPlace()
}

async function hotWash(console: Page, player: Page): Promise<void> {
  const [leads, writes] = [new Keyboard(console), new Keyboard(player)]
  for (const step of HOTWASH_STEPS) {
    const title = { level: 1, name: HOTWASH_STEP_TITLES[step] } as const
    for (const page of [console, player])
      await expect(page.getByRole('heading', title)).toBeVisible()
    if (step === 'moments') await moment(player, writes)
    if (step === 'actions') await followUp(player, writes)
    await leads.press(button(console, step === 'close' ? 'Close exercise' : 'Next step'))
  }
}

async function moment(page: Page, hands: Keyboard): Promise<void> {
  await hands.type(page.getByLabel('One moment'), 'We told customers soon.')
  await hands.press(button(page, 'Keep this'))
  await expect(page.getByText('Recorded')).toBeVisible()
}

async function followUp(page: Page, hands: Keyboard): Promise<void> {
  await hands.type(page.getByLabel('Action', { exact: true }), ACTION)
  await hands.type(page.getByLabel('Owner'), 'K')
  await hands.type(page.getByLabel('Due'), '01012031')
  await hands.press(button(page, 'Add action'))
  const line = page.getByRole('listitem').filter({ hasText: ACTION })
  await expect(line).toContainText('due 2031-01-01')
}
