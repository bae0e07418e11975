import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Nodes } from 'mdast'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { hostileLog } from '../kit/hostile-log.ts'
import { FOR_SHORT_FIELDS, ON_EVERY_SCREEN, type HostileLog } from '../kit/hostile-logs.ts'
import { hostileTexts } from '../kit/hostile-texts.ts'
import { Api } from '../kit/opened-exercise.ts'
import { People } from '../kit/people.ts'
import { asYaml, smallScenario } from '../kit/scenario.ts'
import { expect, test } from '../kit/whole.ts'
import type { InvitationAnswer, LinkAnswer } from '../../shared/wire/http.ts'

/** What could only have come out of one of the texts. */
const MADE_OF_THEM =
  '[data-hostile], x-hostile, iframe, object, embed, base, form[action*="hostile.example"], [href*="hostile.example"], [src*="hostile.example"], [href^="javascript:"], svg script, meta[http-equiv=refresh]'

test.describe.configure({ mode: 'parallel' })

for (const stage of ['paused', 'hotwash', 'closed'] as const) {
  test(`texts that mean harm stay texts on every screen of an exercise that is ${stage}`, async ({
    browser,
    server,
  }) => {
    test.setTimeout(240_000)
    const people = new People(browser)
    for (const log of ON_EVERY_SCREEN.filter((each) => each.stage === stage))
      await staysHarmless(await people.arrives(), await linkInto(log, server.url))
    people.complainedOfNothing()
  })
}

test('each of them does, whatever short field it stands in', async ({ browser, server }) => {
  test.setTimeout(240_000)
  const people = new People(browser)
  const page = await people.arrives()
  for (const log of FOR_SHORT_FIELDS) {
    await page.goto(await linkInto(log, server.url))
    await showsOneOfThem(page)
    await isHarmless(page)
  }
  people.complainedOfNothing()
})

test('nor on home, set-up, authoring and the join page', async ({ browser, server }) => {
  test.setTimeout(240_000)
  const api = await Api.asHost(server.url)
  const next = hostileTexts()
  await api.send('/api/exercises/import', hostileLog('x-hostile-lists', 'paused', next))
  const scenario = {
    ...smallScenario(),
    title: next('line', 200),
    summary: next('prose', 8_000),
    story: next('prose', 8_000),
  }
  await api.put('/api/library/hostile', { yaml: asYaml(scenario) })
  const { joinLink } = await api.get<InvitationAnswer>('/api/exercises/x-hostile-lists/invitation')
  const people = new People(browser)
  const page = await people.arrives()
  await staysHarmless(page, server.url)
  for (const path of ['/setup/hostile', '/author/hostile', new URL(joinLink).pathname])
    await staysHarmless(page, new URL(path, server.url).href)
  people.complainedOfNothing()
})

test('a debrief that is taken along holds them as texts, too', async ({ browser, server }) => {
  const api = await Api.asHost(server.url)
  await api.send('/api/exercises/import', hostileLog('x-hostile-export', 'closed', hostileTexts()))
  const path = '/api/exercises/x-hostile-export/debrief'
  const people = new People(browser)
  const page = await people.arrives()
  await page.setContent(await api.text(`${path}.html`))
  await isHarmless(page)
  people.complainedOfNothing()

  const markup = [...nodesOf(fromMarkdown(await api.text(`${path}.md`)))]
  expect(markup.filter(({ type }) => ['html', 'link', 'image', 'code'].includes(type))).toEqual([])

  const cells = Papa.parse<string[]>(await api.text(`${path}.csv`)).data.flat()
  expect(cells.length).toBeGreaterThan(7)
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
})

/** Brings the exercise in and makes a link to it. */
async function linkInto({ exercise, viewer, text }: HostileLog, url: string): Promise<string> {
  const api = await Api.asHost(url)
  await api.send('/api/exercises/import', text)
  const seat = viewer === 'seat' ? { seat: 'seat-2' } : {}
  const path = `/api/exercises/${exercise}/links`
  return (await api.post<LinkAnswer>(path, { kind: viewer, ...seat })).link
}

/** Opens a page and all that it folds away. */
async function staysHarmless(page: Page, address: string): Promise<void> {
  page.on('dialog', (dialog) => {
    throw new Error(`A dialog: ${dialog.message()}`)
  })
  await page.goto(address)
  await showsOneOfThem(page)
  for (const tab of await page.getByRole('tab').all()) {
    if (await tab.isVisible()) await tab.click()
    await isHarmless(page)
  }
  await isHarmless(page)
}

/** The texts are there, so that their harmlessness says something. */
async function showsOneOfThem(page: Page): Promise<void> {
  await expect(page.locator('body')).toContainText(/window\.ran|hostile\.example/, {
    timeout: 20_000,
  })
}

async function isHarmless(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  await expect(page.locator(MADE_OF_THEM)).toHaveCount(0)
}

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child)
}
