import { BUSINESS_AUTHORITIES } from '../../../shared/words/authority.ts'
import { numbered } from '../../../shared/words/ids.ts'
import type { SeatId, TeamId } from '../../../shared/words/ids.ts'
import type { NewExercise, ScenarioAnswer } from '../../../shared/wire/http.ts'
import type { Plan } from './plan.ts'

/** The host plays along, in this place of the first team. */
export interface HostsSeat {
  readonly at: number
  readonly name: string
}

/** What the server is asked to create. Seats are numbered through all teams. */
export function newExercise(
  scenario: ScenarioAnswer,
  plan: Plan,
  host: HostsSeat | null,
): NewExercise {
  const { form, preset, pace, countdowns, attentionCap, place, admitByHand, observersSeeSpoilers } =
    plan
  return {
    slug: scenario.slug,
    form,
    title: plan.title.trim() || scenario.title,
    preset,
    ownership: copied((authority) => [...plan.ownership[authority]]),
    slots: Object.fromEntries(
      scenario.slots.map((slot) => [slot.name, plan.slots[slot.name]?.trim() || slot.default]),
    ),
    teams: Array.from({ length: plan.teams }, (_, team) => teamOf(plan, team, host)),
    facilitated: host === null,
    ...(host !== null && {
      hostSeat: seatId(plan, 0, host.at),
      ...(host.name.trim() !== '' && { hostName: host.name.trim() }),
    }),
    pace,
    countdowns,
    attentionCap,
    place,
    admitByHand,
    observersSeeSpoilers,
  }
}

function copied<Value>(value: (authority: keyof NewExercise['ownership']) => Value) {
  return Object.fromEntries(
    BUSINESS_AUTHORITIES.map((authority) => [authority, value(authority)]),
  ) as Record<keyof NewExercise['ownership'], Value>
}

function seatId(plan: Plan, team: number, seat: number): SeatId {
  return numbered('seat', team * plan.seats.length + seat + 1)
}

export function teamTitle(plan: Plan, team: number): string {
  return plan.teams === 1 ? 'Team' : `Team ${String.fromCharCode(65 + team)}`
}

function teamOf(plan: Plan, team: number, host: HostsSeat | null): NewExercise['teams'][number] {
  return {
    id: numbered<TeamId>('team', team + 1),
    title: teamTitle(plan, team),
    seats: plan.seats.map(({ roles, bot }, at) => ({
      id: seatId(plan, team, at),
      roles: [...roles],
      bot: team === 0 && at === host?.at ? null : bot,
    })),
    deputies: Object.fromEntries(
      Object.entries(plan.deputies).map(([authority, at]) => [authority, seatId(plan, team, at)]),
    ),
  }
}
