import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import type { ReportJson, TeamReport } from '../../shared/report/report-json.ts'
import { clockText, lengthFigure, UNKNOWN } from '../../shared/time/text.ts'
import { must } from '../../shared/words/assert.ts'
import { CAUSE_TITLES } from '../../shared/words/ownership.ts'
import { PHASE_TITLES } from '../../shared/words/phase.ts'

/** Fails unless a debrief shows what the command line computed of its one team. */
export async function showsTheFiguresOf({ closed, teams }: ReportJson, page: Page): Promise<void> {
  const team = must(teams[0], 'a team')
  expect(closed).toBe(true)
  await showsScores(team, page)
  await showsMetrics(team, page)
  await showsGaps(team, page)
}

/** The page rounds the exact fraction, the report its nearest double: half a last place between them at most. */
async function showsScores({ score }: TeamReport, page: Page): Promise<void> {
  const shown = await page
    .getByRole('region', { name: 'Score' })
    .getByRole('definition')
    .allInnerTexts()
  const figures = [score.overall, score.timeliness, score.ownership]
  expect(shown).toHaveLength(figures.length)
  for (const [at, figure] of figures.entries())
    expect(Math.abs(Number(shown[at]) - (figure ?? NaN))).toBeLessThan(0.050001)
}

/** Of an incident, which has no time to stand down. What follows a figure is a note on it. */
async function showsMetrics({ metrics }: TeamReport, page: Page): Promise<void> {
  const shown = await page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Time metrics' }) })
    .getByRole('definition')
    .allInnerTexts()
  const { ttdMs, ttcMs, ttrMs, ttaMs } = metrics
  const wanted = [ttdMs, ttcMs, ttrMs, ttaMs].map((ms) =>
    ms === null ? UNKNOWN : lengthFigure(ms),
  )
  expect(shown.map((words) => words.trim().split(/\s/)[0])).toEqual(wanted)
}

async function showsGaps({ gaps }: TeamReport, page: Page): Promise<void> {
  const table = page.getByRole('region', { name: 'Ownership gaps' })
  const rows = await table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') })
    .all()
  const shown = await Promise.all(rows.map((row) => row.getByRole('cell').allInnerTexts()))
  expect(shown.map((cells) => cells.map((words) => words.trim()))).toEqual(
    gaps.map(({ cause, fromMs, toMs, playedMs, phase }) => [
      CAUSE_TITLES[cause],
      clockText(fromMs),
      clockText(toMs),
      lengthFigure(playedMs),
      PHASE_TITLES[phase],
    ]),
  )
}
