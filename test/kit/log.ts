import type { z } from 'zod'
import { eventData } from '../../shared/exercise/events/event.ts'
import type { By, EventType, ExerciseEvent } from '../../shared/exercise/events/event.ts'
import { freeze } from '../../shared/scenario/freeze.ts'
import type { FrozenScenario } from '../../shared/scenario/frozen.ts'
import type { ScenarioDocument } from '../../shared/scenario/schema.ts'
import { setupSchema } from '../../shared/scenario/setup.ts'
import type { Setup } from '../../shared/scenario/setup.ts'
import { wallIso } from '../../shared/time/wall.ts'
import { must } from '../../shared/words/assert.ts'
import { parsed, smallScenario } from './scenario.ts'

/** One event as a test writes it: exercise clock, type, data; the team is the first one unless named. */
export type Row = {
  [T in EventType]: [
    atMs: number,
    type: T,
    data: z.input<(typeof eventData)[T]>,
    team?: string,
    by?: string,
  ]
}[EventType]

/** What event 1 carries. */
export interface Given {
  scenario: FrozenScenario
  setup: Setup
}

/** Real instant of exercise clock 0 in a test's log. */
const WALL_OF_START = 946_684_800_000

/**
 * The small scenario with one team: `seat-1` commander, `seat-2` platform (isolate, spend, escalate-vendor),
 * `seat-3` security (notify-regulator), `seat-4` communications (customer-communication).
 */
export function given(
  change: (scenario: ScenarioDocument) => void = () => {},
  changes: Partial<z.input<typeof setupSchema>> = {},
): Given {
  const written = smallScenario()
  change(written)
  const scenario = freeze('small', parsed(written), 'full')
  const seats = scenario.roles.map(({ id }, index) => ({
    id: `seat-${index + 1}`,
    roles: [id as string],
    bot: null,
  }))
  const setup = setupSchema.parse({
    exercise: 'exercise-1',
    title: 'A key leaked',
    preset: 'platform-led',
    ownership: must(scenario.ownership[0], 'a preset').map,
    slots: {},
    teams: [{ id: 'team-1', title: 'Team A', seats, deputies: {} }],
    facilitated: true,
    endsByItself: false,
    pace: 1,
    countdowns: true,
    attentionCap: 3,
    place: 'room',
    admitByHand: false,
    observersSeeSpoilers: false,
    alone: false,
    seed: 1,
    ...changes,
  })
  return { scenario, setup }
}

/** A log from creation on, exactly as written. */
export function logOf({ scenario, setup }: Given, rows: readonly Row[]): ExerciseEvent[] {
  const created: Row = [0, 'exercise.created', { scenario, setup }]
  return [created, ...rows].map((row, index) => eventOf(row, index + 1, setup))
}

/** A log in which every seat is taken and play has started at 0. */
export function playedLog(play: Given, rows: readonly Row[]): ExerciseEvent[] {
  return logOf(play, [...startOf(play), ...rows])
}

export function startOf({ setup }: Given): Row[] {
  const joins = setup.teams.flatMap(({ id, seats }) =>
    seats.map(({ id: seat, bot }): Row => [0, 'seat.joined', { seat, bot }, id]),
  )
  const enters = setup.teams.map(({ id }): Row => {
    return [0, 'phase.entered', { phase: 'identification', because: 'start' }, id, 'schedule']
  })
  return [[0, 'exercise.opened', {}], ...joins, [0, 'exercise.started', {}], ...enters]
}

/** The end of play, with the step into lessons learned that goes with it. */
export function endOf({ setup }: Given, atMs: number): Row[] {
  const enters = setup.teams.map(({ id }): Row => {
    return [atMs, 'phase.entered', { phase: 'lessons-learned', because: 'end' }, id, 'schedule']
  })
  return [[atMs, 'exercise.ended', { reason: 'by-hand' }], ...enters]
}

/** The opening of a decision with its terms from the scenario. */
export function opening({ scenario }: Given, decision: string, atMs: number, team?: string): Row {
  const terms = must(
    scenario.decisions.find(({ id }) => id === decision),
    `decision ${decision}`,
  )
  const { authority, targetMs, deadlineMs, claimWithinMs, weight } = terms
  const data = { decision, authority, targetMs, deadlineMs, claimWithinMs, weight }
  return team ? [atMs, 'decision.opened', data, team] : [atMs, 'decision.opened', data]
}

/** A decision made with an option, authorised and with a reason unless said otherwise. */
export function making(
  atMs: number,
  decision: string,
  seat: string,
  changes: Partial<z.input<(typeof eventData)['decision.made']>> = {},
): Row {
  const data = {
    option: null,
    answer: null,
    rationale: text('Because it was time.'),
    confidence: null,
    authorised: true,
    verdict: null,
  }
  return [atMs, 'decision.made', { decision, seat, ...data, ...changes }]
}

export function text(words: string): { text: string; salt: string } {
  return { text: words, salt: 'salt' }
}

function eventOf([at, type, data, team, by]: Row, seq: number, setup: Setup): ExerciseEvent {
  const isOfTeam = !type.startsWith('exercise.')
  const seat = 'seat' in data && typeof data.seat === 'string' ? data.seat : null
  return {
    seq,
    at,
    wall: wallIso(WALL_OF_START + at),
    by: (by ?? seat ?? (isOfTeam ? 'schedule' : 'facilitator')) as By,
    ...(isOfTeam ? { team: team ?? setup.teams[0]?.id } : {}),
    type,
    data: eventData[type].parse(data),
  } as ExerciseEvent
}
