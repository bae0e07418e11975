import { assert } from '../../words/assert.ts'
import { stoppedClock, wallOf } from '../../time/exercise-clock.ts'
import type { ExerciseClock } from '../../time/exercise-clock.ts'
import { wallMs } from '../../time/wall.ts'
import type { SetupTeam } from '../../scenario/setup.ts'
import type { ExerciseEvent } from '../events/event.ts'
import { emptyDecisions } from './decisions.ts'
import { emptyFollowUps } from './follow-ups.ts'
import { emptyIncidentCommand } from './incident-command.ts'
import { emptyInjects } from './injects.ts'
import { emptyLifeCycle, evolveLifeCycle } from './life-cycle.ts'
import { emptyMilestones } from './milestones.ts'
import type { Moment, Told } from './moment.ts'
import { emptyMoments, evolveMoments } from './moments.ts'
import { emptyOwnership } from './ownership/stretches.ts'
import { emptyPhases } from './phases.ts'
import { inPlay } from './phases/exercise-chart.ts'
import { emptyRecord } from './record.ts'
import { emptySeats } from './seats.ts'
import { evolveTeam, subjectOf } from './slices.ts'
import type { ExerciseState, TeamState } from './state.ts'

/** The state after event 1, which carries the frozen scenario and the set-up. */
export function firstState(event: ExerciseEvent): ExerciseState {
  assert(event.type === 'exercise.created' && event.seq === 1, 'a log begins with exercise.created')
  const { scenario, setup } = event.data
  const state: ExerciseState = {
    scenario,
    setup,
    head: momentOf(event, stoppedClock()),
    life: emptyLifeCycle(),
    teams: setup.teams.map(emptyTeam),
    moments: emptyMoments(),
  }
  evolveLifeCycle(state.life, { ...event, moment: state.head })
  return state
}

/**
 * Folds one more event into a state that the caller owns. A slice that hears the event becomes a new
 * object: while a slice is the same object, nothing in it has changed.
 */
export function evolve(state: ExerciseState, event: ExerciseEvent): void {
  assert(
    event.seq === state.head.seq + 1,
    `event ${state.head.seq + 1} comes next, not ${event.seq}`,
  )
  const moment = momentOf(event, state.life.clock)
  const told: Told = { ...event, moment }
  const wasInPlay = inPlay(state.life.stage)
  if (subjectOf(event) === 'exercise') {
    state.life = { ...state.life }
    evolveLifeCycle(state.life, told)
  }
  const counts = wasInPlay || inPlay(state.life.stage)
  for (const team of state.teams)
    if (event.team === undefined || event.team === team.id)
      evolveTeam(told, { state, team, counts })
  if (event.type === 'tag.set' && event.team === undefined) {
    state.moments = { ...state.moments }
    evolveMoments(state.moments, told)
  }
  state.head = moment
}

/** The state after a whole log, in order from event 1. */
export function fold(events: Iterable<ExerciseEvent>): ExerciseState {
  let state: ExerciseState | null = null
  for (const event of events) {
    if (state) evolve(state, event)
    else state = firstState(event)
  }
  assert(state, 'a log has at least one event')
  return state
}

function momentOf(event: ExerciseEvent, clock: ExerciseClock): Moment {
  const realMs = wallMs(event.wall)
  return {
    seq: event.seq,
    atMs: event.at,
    playedMs: event.at - clock.jumpedMs,
    wallMs: realMs,
    lateMs: clock.running ? Math.max(0, realMs - wallOf(clock, event.at)) : 0,
  }
}

function emptyTeam(team: SetupTeam): TeamState {
  return {
    id: team.id,
    title: team.title,
    seats: emptySeats(team),
    command: emptyIncidentCommand(),
    decisions: emptyDecisions(),
    record: emptyRecord(),
    tasks: [],
    updates: [],
    injects: emptyInjects(),
    phases: emptyPhases(),
    milestones: emptyMilestones(),
    moments: emptyMoments(),
    followUps: emptyFollowUps(),
    ownership: emptyOwnership(),
  }
}
