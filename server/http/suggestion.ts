import type { HomeAnswer, ScenarioSummary } from '../../shared/wire/http.ts'
import { AUTHORITY_TITLES } from '../../shared/words/authority.ts'

/** For whoever has played nothing yet: it needs the least to be known, and shows every kind of decision. */
const FIRST = 'leaked-key'

/** What was never played comes first, then what was not for longest; of equals, what can begin smallest. */
export function suggestionOf(scenarios: readonly ScenarioSummary[]): HomeAnswer['suggested'] {
  const newcomer = scenarios.every(({ lastPlayed }) => lastPlayed === null)
  const rank = ({ slug }: ScenarioSummary) => Number(!(newcomer && slug === FIRST))
  const [first] = scenarios
    .filter(({ errors, forms }) => errors === 0 && forms.length > 0)
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        (a.lastPlayed ?? '').localeCompare(b.lastPlayed ?? '') ||
        shortest(a) - shortest(b),
    )
  if (!first) return null
  const trains = first.trains.slice(0, 3).map((authority) => `“${AUTHORITY_TITLES[authority]}”`)
  const covers = trains.length > 0 ? `Trains ${trains.join(', ')}; ` : ''
  const since = first.lastPlayed ? `last played ${first.lastPlayed.slice(0, 10)}` : 'never played'
  const why = covers === '' ? since.charAt(0).toUpperCase() + since.slice(1) : covers + since
  return { slug: first.slug, why: `${why}.` }
}

function shortest({ forms }: ScenarioSummary): number {
  return Math.min(...forms.map(({ minutes }) => minutes))
}
