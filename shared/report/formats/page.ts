import type { Debrief } from '../debrief.ts'
import { about, TRUTH_TITLES } from './opening.ts'
import { hatching } from './page/chart.ts'
import { element, styleSheet, together } from './page/html.ts'
import { PAGE_STYLE } from './page/style.ts'
import { teamPage } from './page/team-page.ts'

/** Forbids everything but the page's own style, wherever the page is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'"

/** The debrief as one page to read, keep or print: no scripts, nothing fetched, everything escaped. */
export function page(debrief: Debrief): string {
  const { title, scenario, headCode, events } = debrief
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('title', {}, `${title}: debrief`),
    styleSheet(PAGE_STYLE),
  )
  const body = element(
    'body',
    {},
    hatching(),
    element(
      'main',
      {},
      element('h1', {}, `${title}: debrief`),
      element('p', {}, about(debrief)),
      ...debrief.teams.map((team) => teamPage(team, debrief)),
      element('h2', {}, 'What was really going on'),
      element('p', {}, `${TRUTH_TITLES[scenario.truth]} ${scenario.explanation}`),
      element('h2', {}, 'The log'),
      element(
        'p',
        {},
        `${events} events, head ${headCode}. Numbers under “Log” name the events behind a line.`,
      ),
    ),
  )
  return `<!doctype html>\n${together(element('html', { lang: 'en' }, head, body)).markup}\n`
}
