import { expect, test } from 'vitest'
import { suggestionOf } from '../../../server/http/suggestion.ts'
import type { ScenarioSummary } from '../../../shared/wire/http.ts'

const form = (minutes: number): ScenarioSummary['forms'][number] => ({
  form: 'short',
  minutes,
  hotWash: 5,
  injects: 8,
  decisions: 4,
})

function scenario(slug: string, more: Partial<ScenarioSummary> = {}): ScenarioSummary {
  return {
    slug,
    title: slug,
    summary: slug,
    people: { min: 3, max: 12 },
    forms: [form(15)],
    trains: ['spend'],
    own: false,
    errors: 0,
    lastPlayed: null,
    ...more,
  }
}
const slugOf = (...scenarios: ScenarioSummary[]) => suggestionOf(scenarios)?.slug

test('a newcomer is led to Leaked API keys, whatever else there is and however short', () => {
  const short = scenario('a-short-one', { forms: [form(1)], own: true })
  expect(slugOf(short, scenario('leaked-key'))).toBe('leaked-key')
})

test('whoever has played goes on with what was never played, the shortest first', () => {
  const played = scenario('leaked-key', { lastPlayed: '2026-10-01T09:00:00Z' })
  expect(slugOf(played, scenario('long'), scenario('brief', { forms: [form(4)] }))).toBe('brief')
})

test('of what was played, the longest ago comes first', () => {
  const on = (slug: string, day: string) => scenario(slug, { lastPlayed: `2026-${day}T09:00:00Z` })
  expect(slugOf(on('leaked-key', '10-01'), on('launch-outage', '08-01'))).toBe('launch-outage')
  expect(suggestionOf([on('launch-outage', '08-01')])?.why).toBe(
    'Trains “spend money”; last played 2026-08-01.',
  )
})

test('what can not be run is never suggested', () => {
  expect(slugOf(scenario('leaked-key', { errors: 1 }), scenario('other'))).toBe('other')
  expect(suggestionOf([scenario('empty', { forms: [] })])).toBeNull()
})
