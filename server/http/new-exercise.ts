import { z } from 'zod'
import { personName, wellFormed } from '../../shared/exercise/commands/data.ts'
import { freeze } from '../../shared/scenario/freeze.ts'
import { BOT_POLICIES } from '../../shared/scenario/setup.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { spreadRoles } from '../../shared/scenario/spread.ts'
import { MAX_PACE, MIN_PACE } from '../../shared/time/exercise-clock.ts'
import { BUSINESS_AUTHORITIES } from '../../shared/words/authority.ts'
import type { PresetId, RoleId, SeatId, TeamId } from '../../shared/words/ids.ts'
import { FORMS } from '../../shared/words/incident.ts'
import type { NewExercise } from '../host/exercises.ts'
import { Problem } from './problem.ts'

const id = <Id extends string>() =>
  z.string().regex(/^[a-z][a-z0-9-]{0,39}$/) as unknown as z.ZodType<Id, string>
const roles = z.array(id<RoleId>()).max(40)
const authority = z.enum(BUSINESS_AUTHORITIES)

/** What set-up sends, as `NewExercise` of the wire. */
export const newExercise = z.strictObject({
  slug: id<string>(),
  form: z.enum(FORMS),
  title: z.string().trim().min(1).max(120),
  preset: id<PresetId>(),
  ownership: z.record(authority, roles.min(1)),
  slots: z.record(z.string().max(60), wellFormed.trim().max(60)),
  teams: z
    .array(
      z.strictObject({
        id: id<TeamId>(),
        title: wellFormed.trim().min(1).max(60),
        seats: z
          .array(
            z.strictObject({
              id: id<SeatId>(),
              roles,
              bot: z.enum(BOT_POLICIES).nullable(),
              name: personName.optional(),
            }),
          )
          .min(1)
          .max(24),
        deputies: z.partialRecord(authority, id<SeatId>()),
      }),
    )
    .min(1)
    .max(12),
  facilitated: z.boolean(),
  hostSeat: id<SeatId>().optional(),
  hostName: personName.optional(),
  pace: z.number().min(MIN_PACE).max(MAX_PACE),
  countdowns: z.boolean(),
  attentionCap: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  place: z.enum(['room', 'call']),
  admitByHand: z.boolean(),
  observersSeeSpoilers: z.boolean(),
})
export type AskedExercise = z.output<typeof newExercise>

/** What an exercise is made of, from what was asked; throws where that does not fit the scenario. */
export function planOf(scenario: Scenario, asked: AskedExercise, alone = false): NewExercise {
  checkAgainst(scenario, asked)
  const { slug, form, title, preset, ownership, pace, countdowns, attentionCap, place } = asked
  const { facilitated, admitByHand, observersSeeSpoilers } = asked
  const defaults = Object.entries(scenario.slots).map(([slot, { default: usual }]) => [slot, usual])
  const chosen = Object.entries(asked.slots).filter(([, value]) => value !== '')
  const seats = asked.teams.flatMap((team) => team.seats)
  return {
    scenario: freeze(slug, scenario, form),
    setup: {
      title,
      preset,
      ownership,
      slots: Object.fromEntries([...defaults, ...chosen]) as Record<string, string>,
      teams: asked.teams.map((team) => teamOf(scenario, team)),
      facilitated,
      endsByItself: !facilitated,
      pace,
      countdowns,
      attentionCap,
      place,
      admitByHand,
      observersSeeSpoilers,
      alone,
    },
    names: Object.fromEntries(seats.flatMap((seat) => (seat.name ? [[seat.id, seat.name]] : []))),
  }
}

function teamOf(
  scenario: Scenario,
  { id, title, seats, deputies }: AskedExercise['teams'][number],
) {
  const spread = spreadRoles(
    scenario,
    seats.map((seat) => seat.roles),
  )
  return {
    id,
    title,
    deputies,
    seats: seats.map((seat, place) => ({ id: seat.id, bot: seat.bot, roles: spread[place] ?? [] })),
  }
}

function checkAgainst(scenario: Scenario, asked: AskedExercise): void {
  const refuse = (what: string) => {
    throw new Problem(400, 'bad-setup', `${what}; go back to set-up and choose again.`)
  }
  const seats = asked.teams.flatMap((team) => team.seats)
  const ids = [...seats, ...asked.teams].map((each) => each.id)
  const known = new Set(scenario.roles.map((role) => role.id))
  const named = [...seats.flatMap((seat) => seat.roles), ...Object.values(asked.ownership).flat()]
  if (!scenario.forms[asked.form]) refuse('The scenario has no such form')
  if (!scenario.ownership.some((preset) => preset.id === asked.preset)) {
    refuse('The scenario has no such ownership preset')
  }
  if (new Set(ids).size < ids.length) refuse('Two seats or teams have the same id')
  if (named.some((role) => !known.has(role))) refuse('A role is not of this scenario')
  for (const team of asked.teams) {
    const held = team.seats.flatMap((seat) => seat.roles)
    if (new Set(held).size < held.length) refuse('A role is on two seats of a team')
    const own = new Set(team.seats.map((seat) => seat.id))
    if (Object.values(team.deputies).some((seat) => !own.has(seat)))
      refuse('A deputy sits elsewhere')
  }
  if (Object.keys(asked.slots).some((slot) => !Object.hasOwn(scenario.slots, slot))) {
    refuse('A name to be tailored is not of this scenario')
  }
  const hostSeat = seats.find((seat) => seat.id === asked.hostSeat)
  if (!asked.facilitated && (!hostSeat || hostSeat.bot !== null)) {
    refuse('Without a facilitator the host needs a seat')
  }
}
