import { z } from 'zod'
import { BUSINESS_AUTHORITIES } from '../words/authority.ts'
import type { ExerciseId, PresetId, RoleId, SeatId, TeamId } from '../words/ids.ts'
import { authoredId } from './parts.ts'

export const BOT_POLICIES = ['steady', 'slow', 'confused'] as const
export type BotPolicy = (typeof BOT_POLICIES)[number]

/** Mostly reliable, as colleagues are; by order of seats. */
const USUAL_TEAM: readonly BotPolicy[] = ['steady', 'slow', 'steady', 'confused']

/** How the simulated teammate in a team's n-th seat (from 0) usually plays. */
export function usualPolicy(place: number): BotPolicy {
  return USUAL_TEAM[place % USUAL_TEAM.length] ?? 'steady'
}

/** An exercise's id stands in addresses and in names of files. */
export const EXERCISE_ID = /^[a-z0-9-]{1,64}$/

const seatId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/) as unknown as z.ZodType<SeatId, string>
const teamId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/) as unknown as z.ZodType<TeamId, string>
const authority = z.enum(BUSINESS_AUTHORITIES)
const roles = z.array(authoredId<RoleId>()).min(1)

const seat = z.strictObject({
  id: seatId,
  roles: z
    .array(authoredId<RoleId>())
    .describe('Roles after spreading: over a team, every role is on exactly one seat.'),
  bot: z
    .enum(BOT_POLICIES)
    .nullable()
    .describe('How a simulated teammate plays this seat; null for a person.'),
})

const team = z.strictObject({
  id: teamId,
  title: z.string().min(1).max(60),
  seats: z.array(seat).min(1).max(24),
  deputies: z.partialRecord(authority, seatId),
})

/** How one exercise is set up; event 1 keeps it beside the frozen scenario. Names of people are not in it. */
export const setupSchema = z.strictObject({
  exercise: z.string().regex(EXERCISE_ID) as unknown as z.ZodType<ExerciseId, string>,
  title: z.string().min(1).max(120),
  preset: authoredId<PresetId>(),
  ownership: z.strictObject({
    isolate: roles,
    'customer-communication': roles,
    'notify-regulator': roles,
    'escalate-vendor': roles,
    spend: roles,
  }),
  slots: z.record(z.string(), z.string().max(60)),
  teams: z.array(team).min(1).max(12),
  facilitated: z.boolean().describe('False: the jumps of the form happen by themselves.'),
  endsByItself: z.boolean().describe('Play ends once played time equals the minutes of the form.'),
  pace: z.number().min(0.25).max(4),
  countdowns: z.boolean().describe('Whether countdowns show; due times always do.'),
  attentionCap: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  place: z.enum(['room', 'call']),
  admitByHand: z.boolean(),
  observersSeeSpoilers: z.boolean(),
  alone: z.boolean().describe('One person with simulated teammates.'),
  seed: z.number().int().min(0).describe('What simulated teammates draw their chances from.'),
})

export type Setup = z.output<typeof setupSchema>
export type SetupTeam = Setup['teams'][number]
export type SetupSeat = SetupTeam['seats'][number]
