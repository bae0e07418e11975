import { assert } from '../../words/assert.ts'
import { stoppedClock, wallOf } from '../../time/exercise-clock.ts'
import type { ExerciseClock } from '../../time/exercise-clock.ts'
import { wallMs } from '../../time/wall.ts'
import type { SetupTeam } from '../../scenario/setup.ts'
import type { ExerciseEvent } from '../events/event.ts'
import { emptyDecisions, evolveDecisions } from './decisions.ts'
import { emptyFollowUps, evolveFollowUps } from './follow-ups.ts'
import { emptyIncidentCommand, evolveIncidentCommand } from './incident-command.ts'
import { emptyInjects, evolveInjects } from './injects.ts'
import { emptyLifeCycle, evolveLifeCycle } from './life-cycle.ts'
import { emptyMilestones, evolveMilestones } from './milestones.ts'
import type { Moment, Told } from './moment.ts'
import { emptyMoments, evolveMoments } from './moments.ts'
import { emptyOwnership, followOwnership } from './ownership/stretches.ts'
import { emptyPhases, evolvePhases } from './phases.ts'
import { inPlay } from './phases/exercise-chart.ts'
import { followReaders } from './readers.ts'
import { emptyRecord, evolveRecord } from './record.ts'
import { emptySeats, evolveSeats } from './seats.ts'
import { standingOf } from './state.ts'
import type { ExerciseState, TeamState } from './state.ts'
import { evolveTasks } from './tasks.ts'
import { evolveUpdates } from './updates.ts'

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

/** Folds one more event into a state that the caller owns. */
export function evolve(state: ExerciseState, event: ExerciseEvent): void {
  assert(
    event.seq === state.head.seq + 1,
    `event ${state.head.seq + 1} comes next, not ${event.seq}`,
  )
  const moment = momentOf(event, state.life.clock)
  const told: Told = { ...event, moment }
  const wasInPlay = inPlay(state.life.stage)
  evolveLifeCycle(state.life, told)
  const counts = wasInPlay || inPlay(state.life.stage)
  for (const team of state.teams) {
    if (event.team !== undefined && event.team !== team.id) continue
    evolveTeam(state, team, told)
    if (counts) followOwnership(team.ownership, standingOf(state, team), team.decisions, told)
  }
  if (event.type === 'tag.set' && event.team === undefined) evolveMoments(state.moments, told)
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

function evolveTeam(state: ExerciseState, team: TeamState, told: Told): void {
  evolveSeats(team.seats, told)
  evolveIncidentCommand(team.command, told)
  evolveDecisions(team.decisions, told)
  evolveRecord(team.record, told)
  evolveTasks(team.tasks, told, state.scenario)
  evolveUpdates(team.updates, told)
  evolveInjects(team.injects, told)
  evolvePhases(team.phases, told)
  evolveMilestones(team.milestones, told)
  evolveMoments(team.moments, told)
  evolveFollowUps(team.followUps, told)
  followReaders(state.scenario, team.injects, team.seats, told)
}
