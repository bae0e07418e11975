import fc from 'fast-check'
import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import { teamGaps } from '../../shared/exercise/state/ownership/team-gaps.ts'
import type { TeamState } from '../../shared/exercise/state/state.ts'
import { must } from '../../shared/words/assert.ts'
import { Play } from './play.ts'
import { clockAct, facilitatorAct, seatAct } from './random-acts.ts'
import type { Tried } from './random-acts.ts'
import { randomScenario } from './random-scenario.ts'

const ROOMS = [
  [['commander'], ['platform'], ['security'], ['communications']],
  [['commander', 'security'], ['platform'], ['communications']],
]

/** Real ms from one move to the next: together, within the undo, within grace, beyond it. */
const wait = fc.constantFrom(0, 0, 1, 700, 2_000, 10_000, 20_000, 45_000, 60_000, 120_000)

const move = fc.record({
  wait,
  team: fc.nat(1),
  by: fc.option(fc.nat(3), { freq: 5 }),
  ofSeat: seatAct,
  ofFacilitator: fc.oneof(
    { weight: 3, arbitrary: facilitatorAct },
    { weight: 1, arbitrary: clockAct },
  ),
})
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never

/** What the hot wash makes of the n-th gap of a team; of no gap where it has none. */
const followUp = fc.record({
  team: fc.nat(1),
  gap: fc.nat(4),
  owner: fc.constantFrom(null, 'seat-1', 'Somebody outside'),
  due: fc.constantFrom(null, '2000-02-01'),
  after: fc.constantFrom('keep', 'keep', 'decline', 'edit', 'decline-gap'),
})
type Wanted = typeof followUp extends fc.Arbitrary<infer T> ? T : never

/** A scenario, who plays, and what they try: all that a play follows from. */
export const randomPlan = fc.record({
  scenario: randomScenario,
  teams: fc.constantFrom([0], [0], [1], [0, 1]),
  facilitated: fc.boolean(),
  endsByItself: fc.boolean(),
  moves: fc.array(move, { minLength: 10, maxLength: 60, size: 'max' }),
  followUps: fc.array(followUp, { maxLength: 4 }),
})
export type RandomPlan = typeof randomPlan extends fc.Arbitrary<infer T> ? T : never

/** Data of a command as it arrives, where a test wants to change it on the way. */
type Sent = (data: Record<string, unknown>) => Record<string, unknown>

/**
 * A whole exercise by random moves through the real rules: one or two teams, with a facilitator or
 * without, ended by time or by hand, with follow-ups, closed.
 */
export const randomExercise: fc.Arbitrary<ExerciseEvent[]> = randomPlan.map((plan) =>
  playedOut(plan),
)

/** The log of a plan; the same plan gives the same log. */
export function playedOut(plan: RandomPlan, sent: Sent = (data) => data): ExerciseEvent[] {
  const { scenario, teams, facilitated, endsByItself, moves, followUps } = plan
  const rooms = teams.map((room) => must(ROOMS[room], 'a room'))
  const play = new Play({ scenario, teams: rooms, setup: { facilitated, endsByItself }, ids: true })
  playThrough(play.started(), moves, sent)
  for (const wanted of followUps) follow(play, wanted)
  play.facilitator('close')
  return play.events
}

/** Every move, then as much time as the form has, then the end. */
function playThrough(play: Play, moves: readonly Move[], sent: Sent): void {
  let nowMs = 0
  for (const each of moves) {
    nowMs += each.wait
    play.at(nowMs)
    if (play.state.life.stage === 'paused' && each.by === null) play.facilitator('resume')
    else give(play, each, sent)
  }
  if (play.state.setup.endsByItself) play.at(nowMs + 24 * 3_600_000).tick()
  play.facilitator('end-play')
}

/** Given by the first seat, from the move's own on, that may. */
function give(play: Play, { team: wanted, by, ofSeat, ofFacilitator }: Move, sent: Sent): void {
  const team = teamOf(play, wanted)
  for (let shift = 0; shift < team.seats.list.length; shift += 1) {
    const me = seatIn(team, (by ?? 0) + shift)
    const { command, data } = inTeam(team, by === null ? ofFacilitator : ofSeat, shift, me)
    const { ok } =
      by === null
        ? play.facilitator(command, sent(isForAll(command) ? data : { ...data, team: team.id }))
        : play.by(me, command, sent(data))
    if (ok) return
  }
}

function isForAll(command: string): boolean {
  return ['pause', 'resume', 'set-pace', 'jump'].includes(command)
}

function follow(play: Play, { team: wanted, gap: place, owner, due, after }: Wanted): void {
  const team = teamOf(play, wanted)
  const found = teamGaps(play.state, team)[place]
  const gap = found ? { slot: found.slot, fromMs: found.fromMs } : null
  const of = { team: team.id }
  play.facilitator('create-follow-up', { ...of, text: 'Fix it.', gap, owner, due })
  const followUp = team.followUps.list.at(-1)?.id
  if (after === 'decline')
    play.facilitator('decline-follow-up', { ...of, followUp, reason: 'Not now.' })
  if (after === 'edit')
    play.facilitator('edit-follow-up', { ...of, followUp, gap: null, owner: 'seat-1' })
  if (after === 'decline-gap' && gap)
    play.facilitator('decline-gap', { ...of, gap, reason: 'It was planned.' })
}

function teamOf(play: Play, number: number): TeamState {
  return must(play.state.teams[number % play.state.teams.length], 'a team')
}

/** Puts this team's seats and open decisions where a move names places. */
export function inTeam(
  team: TeamState,
  { command, data }: Tried,
  shift: number,
  me: string,
): Tried {
  const filled = Object.entries(data).map(([key, value]) => [
    key,
    value === 'me' ? me : thingAt(team, value, shift),
  ])
  return { command, data: Object.fromEntries(filled) as Record<string, unknown> }
}

function thingAt(team: TeamState, value: unknown, shift: number): unknown {
  const [kind, place] = typeof value === 'string' ? value.split(':') : []
  if (kind === 'seat') return seatIn(team, Number(place) + shift)
  if (kind !== 'decision') return value
  const open = team.decisions.opened.filter(({ made, end }) => !made && end !== 'withdrawn')
  return open[Number(place) % open.length]?.id ?? 'declare'
}

function seatIn({ seats: { list } }: TeamState, place: number): string {
  return must(list[place % list.length], 'a seat').id
}
