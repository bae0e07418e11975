import type { BusinessAuthority } from '../../../shared/words/authority.ts'
import type { ScenarioSummary } from '../../../shared/wire/http.ts'
import { totalMinutes } from '../../pieces/form-words.ts'

/** What somebody has: time in minutes, people, and the authority that shall be trained; '' is anything. */
export interface Wanted {
  readonly minutes: string
  readonly people: string
  readonly trains: BusinessAuthority | ''
}

export const anything: Wanted = { minutes: '', people: '', trains: '' }

export function fits(scenario: ScenarioSummary, { minutes, people, trains }: Wanted): boolean {
  return (
    (minutes === '' || scenario.forms.some((form) => totalMinutes(form) <= Number(minutes))) &&
    (people === '' || within(Number(people), scenario.people)) &&
    (trains === '' || scenario.trains.includes(trains))
  )
}

function within(people: number, { min, max }: ScenarioSummary['people']): boolean {
  return people >= min && people <= max
}
