import { AUTHORITY_TITLES, BUSINESS_AUTHORITIES } from '../../../shared/words/authority.ts'
import type { ScenarioAnswer } from '../../../shared/wire/http.ts'
import { FORM_TITLES } from '../../pieces/form-words.ts'
import type { RunSheetFacts } from '../../pieces/run-sheet.tsx'
import { teamTitle } from './new-exercise.ts'
import type { Plan } from './plan.ts'
import { BOT_TITLES, rolesWords, seatWords } from './role-words.ts'

/** The plan as the run sheet prints it. */
export function sheetFacts(scenario: ScenarioAnswer, plan: Plan, address: string): RunSheetFacts {
  const form = scenario.forms.find((each) => each.form === plan.form)
  return {
    title: plan.title.trim() || scenario.title,
    form: `${FORM_TITLES[plan.form]}, ${form?.minutes ?? 0} min of play, ${form?.hotWash ?? 0} min of talk, pace ${plan.pace}`,
    code: null,
    address: `${address}/j`,
    seats: Array.from({ length: plan.teams }, (_, team) =>
      plan.seats.map(({ roles, bot }, at) => ({
        id: `${team} ${at}`,
        team: teamTitle(plan, team),
        name: bot === null ? null : BOT_TITLES[bot],
        roles: rolesWords(scenario, roles),
      })),
    ).flat(),
    authorities: BUSINESS_AUTHORITIES.map((authority) => ({
      id: authority,
      title: AUTHORITY_TITLES[authority],
      holders: rolesWords(scenario, plan.ownership[authority]),
      deputy: deputyWords(scenario, plan, plan.deputies[authority]),
    })),
  }
}

function deputyWords(scenario: ScenarioAnswer, plan: Plan, at: number | undefined): string | null {
  return at === undefined ? null : seatWords(scenario, plan, at)
}
