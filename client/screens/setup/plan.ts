import { spreadRoles } from '../../../shared/scenario/spread.ts'
import type { BotPolicy } from '../../../shared/scenario/setup.ts'
import { BUSINESS_AUTHORITIES } from '../../../shared/words/authority.ts'
import type { BusinessAuthority } from '../../../shared/words/authority.ts'
import type { Attention } from '../../../shared/words/channel.ts'
import type { PresetId, RoleId } from '../../../shared/words/ids.ts'
import type { FormName } from '../../../shared/words/incident.ts'
import type { ScenarioAnswer } from '../../../shared/wire/http.ts'
import { byLength } from '../../pieces/form-words.ts'

/** All that is chosen in set-up. Every team gets the same seats. */
export interface Plan {
  readonly form: FormName
  readonly title: string
  readonly slots: Readonly<Record<string, string>>
  readonly teams: number
  readonly seats: readonly PlannedSeat[]
  readonly preset: PresetId
  readonly ownership: Readonly<Record<BusinessAuthority, readonly RoleId[]>>
  /** By place in `seats`. */
  readonly deputies: Readonly<Partial<Record<BusinessAuthority, number>>>
  readonly pace: number
  readonly countdowns: boolean
  readonly attentionCap: Attention
  readonly place: 'room' | 'call'
  readonly admitByHand: boolean
  readonly observersSeeSpoilers: boolean
}

export interface PlannedSeat {
  readonly roles: readonly RoleId[]
  /** A simulated teammate plays it; null for a person. */
  readonly bot: BotPolicy | null
}

export const MOST_TEAMS = 4
export const PACES = [0.25, 0.5, 1, 2, 4] as const

/** A plan that can be run as it is: one seat per role, the first preset, the author's words. */
export function firstPlan(scenario: ScenarioAnswer, form: FormName | null): Plan {
  const [longest] = byLength(scenario.forms)
  const [preset] = scenario.presets
  return {
    form: scenario.forms.find((each) => each.form === form)?.form ?? longest?.form ?? 'full',
    title: scenario.title,
    slots: {},
    teams: 1,
    seats: seatsFor(scenario, mostPeople(scenario), []),
    preset: preset?.id ?? ('' as PresetId),
    ownership: preset?.map ?? nobodyApproves(),
    deputies: {},
    pace: 1,
    countdowns: true,
    attentionCap: 3,
    place: 'room',
    admitByHand: false,
    observersSeeSpoilers: false,
  }
}

function nobodyApproves(): Plan['ownership'] {
  return Object.fromEntries(
    BUSINESS_AUTHORITIES.map((each) => [each, []]),
  ) as unknown as Plan['ownership']
}

/** A role is held by one seat of a team, so a team has at most as many people as there are roles. */
export function mostPeople({ roles, people }: ScenarioAnswer): number {
  return Math.max(1, Math.min(roles.length, people.max))
}

/** The first roles get a seat each, the commander always; the others go to their stand-ins. */
function seatsFor(
  scenario: ScenarioAnswer,
  people: number,
  before: readonly PlannedSeat[],
): PlannedSeat[] {
  const others = scenario.roles.filter(({ id }) => id !== scenario.commander).map(({ id }) => id)
  const given = [scenario.commander, ...others].slice(0, people).map((role) => [role])
  return spreadRoles(scenario, given).map((roles, at) => ({ roles, bot: before[at]?.bot ?? null }))
}

export function withPeople(scenario: ScenarioAnswer, plan: Plan, people: number): Plan {
  const deputies = Object.entries(plan.deputies).filter(([, seat]) => seat < people)
  return {
    ...plan,
    seats: seatsFor(scenario, people, plan.seats),
    deputies: Object.fromEntries(deputies),
  }
}

export function withPreset(plan: Plan, preset: ScenarioAnswer['presets'][number]): Plan {
  return { ...plan, preset: preset.id, ownership: preset.map }
}

export function withApprover(plan: Plan, authority: BusinessAuthority, role: RoleId): Plan {
  return { ...plan, ownership: { ...plan.ownership, [authority]: [role] } }
}

export function withDeputy(plan: Plan, authority: BusinessAuthority, seat: number | null): Plan {
  const { [authority]: _, ...others } = plan.deputies
  return { ...plan, deputies: seat === null ? others : { ...others, [authority]: seat } }
}

export function withBot(plan: Plan, seat: number, bot: BotPolicy | null): Plan {
  return { ...plan, seats: plan.seats.map((each, at) => (at === seat ? { ...each, bot } : each)) }
}

/** Gives a role to another seat. A seat is never left without one: it then gets one in exchange. */
export function withRoleAt(plan: Plan, role: RoleId, to: number): Plan {
  const from = plan.seats.findIndex(({ roles }) => roles.includes(role))
  const source = plan.seats[from]
  const target = plan.seats[to]
  if (source === undefined || target === undefined || from === to) return plan
  const back = source.roles.length === 1 ? target.roles[0] : undefined
  const roles = (seat: PlannedSeat, at: number) => {
    if (at === from) return back === undefined ? seat.roles.filter((each) => each !== role) : [back]
    return at === to ? [...seat.roles.filter((each) => each !== back), role] : seat.roles
  }
  return { ...plan, seats: plan.seats.map((seat, at) => ({ ...seat, roles: roles(seat, at) })) }
}

/** Seats whose roles may approve something. */
export function holdersOf(plan: Plan, authority: BusinessAuthority): number[] {
  return plan.seats.flatMap(({ roles }, at) =>
    plan.ownership[authority].some((role) => roles.includes(role)) ? [at] : [],
  )
}
