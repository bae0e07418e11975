import { AUTHORITY_TITLES, BUSINESS_AUTHORITIES } from '../../../shared/words/authority.ts'
import type { ScenarioAnswer } from '../../../shared/wire/http.ts'
import { counted } from '../../look/figures.ts'
import type { Plan } from './plan.ts'

export type SectionId = 'basics' | 'stack' | 'seats' | 'approves' | 'runs'

export interface Line {
  readonly id: string
  readonly section: SectionId
  /** `stops`: the lobby cannot open. `open`: worth a look, never forbidden. */
  readonly is: 'good' | 'open' | 'stops'
  readonly says: string
  /** Where it is put right: marked with `data-fix` on the page. */
  readonly fix?: string
}

/** Is it ready to open? Always the same lines in the same order, so that the column never moves. */
export function readiness(scenario: ScenarioAnswer, plan: Plan): Line[] {
  return [
    timeLine(scenario, plan),
    stackLine(scenario, plan),
    peopleLine(scenario, plan),
    approvalLine(plan),
    deputyLine(plan),
  ]
}

function timeLine(scenario: ScenarioAnswer, { form, pace }: Plan): Line {
  const errors = scenario.problems.filter(({ severity }) => severity === 'error').length
  const at = { id: 'time', section: 'basics' } as const
  if (errors > 0)
    return { ...at, is: 'stops', says: `The scenario has ${counted(errors, 'error')}` }
  const chosen = scenario.forms.find((each) => each.form === form)
  if (chosen === undefined) return { ...at, is: 'stops', says: 'No form is chosen', fix: 'form' }
  const { injects, minutes } = chosen
  const real = pace === 1 ? '' : `, ${Math.round((minutes / pace) * 10) / 10} min by the wall`
  return { ...at, is: 'good', says: `${counted(injects, 'inject')} fit ${minutes} min${real}` }
}

function stackLine(scenario: ScenarioAnswer, { slots }: Plan): Line {
  const at = { id: 'stack', section: 'stack' } as const
  const own = scenario.slots.filter(
    ({ name, default: usual }) => (slots[name]?.trim() || usual) !== usual,
  )
  if (scenario.slots.length === 0) return { ...at, is: 'good', says: 'The story names no tools' }
  if (own.length > 0)
    return { ...at, is: 'good', says: `${counted(own.length, 'tool')} named as you do` }
  return { ...at, is: 'open', says: 'Tools have invented names', fix: 'stack' }
}

function peopleLine({ people }: ScenarioAnswer, { seats, teams }: Plan): Line {
  const at = { id: 'people', section: 'seats' } as const
  const persons = seats.filter(({ bot }) => bot === null).length
  if (persons === 0) return { ...at, is: 'open', says: 'Every seat is simulated', fix: 'seats' }
  if (seats.length < people.min) {
    return { ...at, is: 'open', says: `Written for ${people.min} or more in a team`, fix: 'seats' }
  }
  return {
    ...at,
    is: 'good',
    says: `${counted(persons * teams, 'seat')} for people, all roles held`,
  }
}

function approvalLine({ ownership }: Plan): Line {
  const missing = BUSINESS_AUTHORITIES.filter((authority) => ownership[authority].length === 0)
  const [first] = missing
  const at = { id: 'approval', section: 'approves' } as const
  if (first === undefined) return { ...at, is: 'good', says: 'Every authority has a role' }
  return {
    ...at,
    is: 'stops',
    says: `Nobody may ${AUTHORITY_TITLES[first]}`,
    fix: `approver-${first}`,
  }
}

function deputyLine({ deputies }: Plan): Line {
  const missing = BUSINESS_AUTHORITIES.filter((authority) => deputies[authority] === undefined)
  const [first] = missing
  const at = { id: 'deputy', section: 'approves' } as const
  if (first === undefined) return { ...at, is: 'good', says: 'Every authority has a deputy' }
  const says =
    missing.length === 1
      ? `No deputy for: ${AUTHORITY_TITLES[first]}`
      : `No deputy for ${missing.length} of ${BUSINESS_AUTHORITIES.length} authorities`
  return { ...at, is: 'open', says, fix: `deputy-${first}` }
}
