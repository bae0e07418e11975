import type { Locator, Page } from '@playwright/test'
import { endsPlay, goesOn, OpenedExercise, opens, starts } from '../kit/opened-exercise.ts'
import { isAccessible, People, press } from '../kit/people.ts'
import { expect, test } from '../kit/whole.ts'

const INCIDENT = 'Incident or not?'

/** Words that nobody outside of a team may ever receive. */
const TEAMS = [
  { seat: 'seat-1', who: 'Quillon', why: 'Ours alone: heron', told: 'Told by us alone: plover' },
  {
    seat: 'seat-4',
    who: 'Brackwater',
    why: 'Ours alone: osprey',
    told: 'Told by us alone: dunlin',
  },
] as const

test('two teams play side by side, and nothing of one reaches the other', async ({
  browser,
  server,
}) => {
  test.setTimeout(240_000)
  const people = new People(browser)
  const exercise = await OpenedExercise.on(server, 2)
  const console = await opens(people, exercise.console)
  await console.setViewportSize({ width: 1920, height: 1080 })
  const heard: string[][] = []
  const players: Page[] = []
  for (const { seat, who } of TEAMS) {
    const page = await people.arrives()
    heard.push(everythingHeardBy(page))
    await page.goto(await exercise.seat(seat, who))
    players.push(page)
  }
  const display = await opens(people, await exercise.link('display'))
  const observer = await opens(people, await exercise.link('observer'))
  await starts(console)
  await press(console, 'Send now')

  await test.step('both teams lead, decide and tell others', async () => {
    await Promise.all(players.map((page, at) => plays(page, TEAMS[at] ?? TEAMS[0])))
  })
  await test.step('whoever leads or watches sees both', async () => {
    for (const { who } of TEAMS) {
      await expect(console.getByText(who).first()).toBeVisible()
      await expect(display.getByText(who).first()).toBeVisible()
    }
    for (const [at, title] of ['Team A', 'Team B'].entries()) {
      await observer.getByLabel('Team', { exact: true }).selectOption(title)
      await expect(observer.getByText(TEAMS[at]?.who ?? '').first()).toBeVisible()
    }
    for (const page of [console, display, observer]) await isAccessible(page)
  })
  await test.step('hot wash', async () => {
    await endsPlay(console)
    await goesOn(console, 'over', 'actions')
  })
  await test.step('what each player’s page was sent', () => {
    for (const [at, frames] of heard.entries()) {
      const all = frames.join('\n')
      const [own, others] = [TEAMS[at], TEAMS[1 - at]]
      for (const word of wordsOf(own)) expect(all, 'its own words').toContain(word)
      for (const word of [...wordsOf(others), others?.seat, `team-${2 - at}`])
        expect(all, 'words of the other team').not.toContain(word)
    }
  })
  people.complainedOfNothing()
})

/** Every frame that comes in over the page's socket. */
function everythingHeardBy(page: Page): string[] {
  const frames: string[] = []
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => frames.push(String(payload))),
  )
  return frames
}

type Team = (typeof TEAMS)[number]

function wordsOf(team: Team | undefined): string[] {
  return team === undefined ? [] : [team.who, team.why, team.told]
}

function card(page: Page): Locator {
  return page.locator('[data-decision]').filter({ hasText: INCIDENT })
}

async function plays(page: Page, { why, told }: Team): Promise<void> {
  await press(page, 'Take command')
  await press(card(page), 'I own this')
  await card(page).getByRole('radio').first().check()
  await card(page).getByLabel('Why').fill(why)
  await press(card(page), 'Record decision')
  await expect(card(page)).toContainText(why)
  await page.getByRole('tab', { name: 'Updates' }).click()
  await page.getByText('Write an update').click()
  await page.getByLabel('To', { exact: true }).selectOption({ index: 1 })
  await page.getByLabel('Text', { exact: true }).fill(told)
  await press(page, 'Save draft')
  const update = page.getByRole('article').filter({ hasText: told })
  await press(update, 'Approve')
  await press(update, 'Send')
  await expect(update.getByText(/sent T\+/)).toBeVisible()
}
