import { AUTHORITY_TITLES, BUSINESS_AUTHORITIES } from '../../../shared/words/authority.ts'
import type { ScenarioAnswer } from '../../../shared/wire/http.ts'
import { counted } from '../../look/figures.ts'
import type { Plan } from './plan.ts'
import { rolesWords } from './role-words.ts'

/** A text for mail or chat, days before there is a code. Nothing in it tells what will happen. */
export function invitation(scenario: ScenarioAnswer, plan: Plan, address: string): string {
  const form = scenario.forms.find((each) => each.form === plan.form)
  const talk =
    form !== undefined && form.hotWash > 0
      ? `, then ${counted(form.hotWash, 'minute')} of talk`
      : ''
  const seats = plan.seats.map(({ roles }) => `- ${rolesWords(scenario, roles)}`)
  const approvals = BUSINESS_AUTHORITIES.map(
    (authority) =>
      `- ${AUTHORITY_TITLES[authority]}: ${rolesWords(scenario, plan.ownership[authority]) || 'nobody yet'}`,
  )
  return [
    `You are invited to an exercise: ${plan.title.trim() || scenario.title}.`,
    `${counted(form?.minutes ?? 0, 'minute')} of play${talk}. You need a browser on a phone or a laptop, and nothing else.`,
    `Join at ${address}/j with the code that is shown when we begin.`,
    ['Seats:', ...seats].join('\n'),
    ['Who may decide:', ...approvals].join('\n'),
    'It is a drill. Nobody is graded; we look for what our team has not agreed on yet.',
  ].join('\n\n')
}
