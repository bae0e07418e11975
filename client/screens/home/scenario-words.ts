import { AUTHORITY_TITLES } from '../../../shared/words/authority.ts'
import type { ScenarioSummary } from '../../../shared/wire/http.ts'
import { byLength, totalMinutes } from '../../pieces/form-words.ts'
import { day } from './day.ts'

export function peopleWords({ min, max }: ScenarioSummary['people']): string {
  if (min === max) return min === 1 ? '1 person' : `${min} people`
  return `${min}–${max} people`
}

/** `4, 20 or 75 min` */
export function minutesWords({ forms }: Pick<ScenarioSummary, 'forms'>): string {
  const minutes = byLength(forms).map(totalMinutes).reverse()
  const last = minutes.pop()
  return minutes.length === 0 ? `${last ?? 0} min` : `${minutes.join(', ')} or ${last} min`
}

export function trainsWords({ trains }: Pick<ScenarioSummary, 'trains'>): string {
  return trains.map((authority) => AUTHORITY_TITLES[authority]).join(', ')
}

export function playedWords({ lastPlayed }: Pick<ScenarioSummary, 'lastPlayed'>): string {
  return lastPlayed === null ? 'never played' : `last played ${day(lastPlayed)}`
}
