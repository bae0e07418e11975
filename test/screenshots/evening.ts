import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { debriefOfLog } from '../../server/cli/report-text.ts'
import { readMoves } from '../../server/cli/moves/read-moves.ts'
import { HOME } from '../../server/home.ts'
import { chained } from '../../server/store/chain.ts'
import { playHeadless } from '../../shared/bots/headless.ts'
import type { Debrief } from '../../shared/report/debrief.ts'
import { freeze } from '../../shared/scenario/freeze.ts'
import { checkScenario } from '../../shared/lint/check.ts'
import type { SessionAnswer } from '../../shared/wire/http.ts'
import { must } from '../../shared/words/assert.ts'
import { as } from '../../shared/words/ids.ts'

import { INSTANT } from './camera.ts'

const SLUG = 'leaked-key'

/** The debrief of the evening that `evening.yaml` tells, computed as the server would. */
export async function eveningDebrief(): Promise<Debrief> {
  const yaml = await readFile(join(HOME, 'scenarios', SLUG, 'scenario.yaml'), 'utf8')
  const scenario = must(checkScenario(yaml).scenario, 'a scenario')
  const read = await readMoves(join(import.meta.dirname, 'evening.yaml'), scenario)
  if ('problems' in read) throw new Error(read.problems[0]?.sentence)
  const { events } = playHeadless({
    scenario,
    frozen: freeze(SLUG, scenario, 'full'),
    preset: as(read.setup.preset ?? ''),
    teams: read.cast.teams,
    checklist: read.setup.checklist ?? {},
    seed: 1,
    script: read.script,
  })
  // Virtual time begins in the year 2000; the picture is of an evening like any other.
  return { ...debriefOfLog(chained(events), read.cast.names), startedWall: INSTANT.toISOString() }
}

/** Opens the debrief's page as a reader; this run answers in the server's place. */
export async function openDebrief(page: Page, debrief: Debrief): Promise<void> {
  const address = `/debrief/${debrief.exercise}`
  const session: SessionAnswer = {
    session: 'evening',
    kind: 'reader',
    exercise: as(debrief.exercise),
    seat: null,
    page: address,
  }
  await page.route('**/api/session', (route) => route.fulfill({ json: session }))
  await page.route('**/api/exercises/*/debrief', (route) => route.fulfill({ json: debrief }))
  await page.goto(`${address}#c=evening`)
  await page.getByRole('heading', { name: 'Improvement plan' }).waitFor()
}
