import type { FrozenDecision } from '../../scenario/frozen.ts'
import type { Condition } from '../../scenario/condition.ts'
import type { Ms } from '../../time/duration.ts'
import type { Happening } from '../events/event.ts'
import type { ExerciseState, TeamState } from '../state/state.ts'
import { earliestNext, jumpOver } from './jump.ts'
import { isUnopened, isUnreleased, openingCondition, opening, release } from './consequences.ts'
import { addThresholds } from './truth.ts'

/**
 * Something that time makes happen. `atMs` is its due instant on the exercise clock; `kind` orders what
 * is due at one instant: deadlines, timed openings, timed injects, time since, the form's jump, the end.
 */
export interface Due {
  atMs: Ms
  kind: 0 | 1 | 2 | 3 | 4 | 5
  /** Empty for time since: the conditions are simply asked again. */
  happenings: () => Happening[]
}

/**
 * The next thing that time makes happen; null if nothing will. Thresholds of conditions up to
 * `sweptMs` (exercise clock) have been asked about already.
 */
export function nextDue(state: ExerciseState, sweptMs: Ms): Due | null {
  if (state.life.stage !== 'running' && state.life.stage !== 'paused') return null
  let next: Due | null = null
  for (const due of [
    ...deadlines(state),
    ...timedOpenings(state),
    ...timedInjects(state),
    ...ends(state),
  ])
    if (!next || due.atMs < next.atMs || (due.atMs === next.atMs && due.kind < next.kind))
      next = due
  for (const atMs of thresholds(state))
    if (atMs > sweptMs && (!next || atMs < next.atMs || (atMs === next.atMs && next.kind > 3)))
      next = { atMs, kind: 3, happenings: () => [] }
  return next
}

/** Played time plus all jumps so far: where on the exercise clock a played instant to come will be. */
function toClock(state: ExerciseState, playedMs: Ms): Ms {
  return playedMs + state.life.clock.jumpedMs
}

/** In order of time, then of the file, then by team. */
function deadlines(state: ExerciseState): Due[] {
  return state.scenario.decisions.flatMap(({ id }) =>
    state.teams.flatMap((team): Due[] => {
      const decision = team.decisions.opened.find((each) => each.id === id)
      if (!decision || decision.end) return []
      const happenings = (): Happening[] => [
        { type: 'decision.expired', by: 'schedule', team: team.id, data: { decision: id } },
      ]
      return [
        {
          atMs: toClock(state, decision.opened.playedMs + decision.deadlineMs),
          kind: 0,
          happenings,
        },
      ]
    }),
  )
}

function timedOpenings(state: ExerciseState): Due[] {
  return state.scenario.decisions.flatMap((decision: FrozenDecision) => {
    if (decision.opening.kind !== 'timed') return []
    const { atMs } = decision.opening
    return state.teams
      .filter((team) => isUnopened(team, decision) && !team.decisions.skipped.includes(decision.id))
      .map((team): Due => ({ atMs, kind: 1, happenings: () => [opening(team, decision)] }))
  })
}

function timedInjects(state: ExerciseState): Due[] {
  return state.scenario.injects.flatMap((inject) => {
    if (inject.release.kind !== 'timed') return []
    const { atMs } = inject.release
    const how = atMs < earliestNext(state) ? 'jump' : 'timed'
    return state.teams
      .filter((team) => isUnreleased(team, inject.id))
      .map((team): Due => ({ atMs, kind: 2, happenings: () => release(state, team, inject, how) }))
  })
}

function ends(state: ExerciseState): Due[] {
  const { setup, scenario, life } = state
  const next = setup.facilitated ? undefined : scenario.jumps[life.jumps.length]
  const jump: Due[] = next
    ? [{ atMs: next.atMs, kind: 4, happenings: () => [jumpOver(state, next, false, 'schedule')] }]
    : []
  const end: Due[] = setup.endsByItself
    ? [
        {
          atMs: toClock(state, scenario.playMs),
          kind: 5,
          happenings: () => endOfPlay(state, 'time-up', 'schedule'),
        },
      ]
    : []
  return [...jump, ...end]
}

/** Ends play for all teams, in one step. */
export function endOfPlay(
  state: ExerciseState,
  reason: 'time-up' | 'by-hand',
  by: Happening['by'],
): Happening[] {
  return [
    { type: 'exercise.ended', by, data: { reason } },
    ...state.teams.map((team): Happening => ({
      type: 'phase.entered',
      by: 'schedule',
      team: team.id,
      data: { phase: 'lessons-learned', because: 'end' },
    })),
  ]
}

function thresholds(state: ExerciseState): Ms[] {
  return state.teams.flatMap((team) => {
    const playedMs: Ms[] = []
    for (const condition of liveConditions(state, team)) addThresholds(playedMs, condition, team)
    return playedMs.map((ms) => toClock(state, ms))
  })
}

/** Conditions that may still make something happen for a team. */
function liveConditions({ scenario }: ExerciseState, team: TeamState): Condition[] {
  const { milestones, phases, vendors, evidence, decisions, injects } = scenario
  return [
    milestones.contained,
    milestones.resolved,
    ...Object.values(phases).map(({ gate }) => gate),
    ...vendors.map(({ involvedWhen }) => involvedWhen),
    ...evidence.flatMap(({ keptWhen, lostWhen }) => [keptWhen, lostWhen]),
    ...decisions.flatMap((decision) =>
      isUnopened(team, decision) ? (openingCondition(decision) ?? []) : [],
    ),
    ...injects.flatMap(({ id, release: how }) =>
      how.kind === 'conditional' && isUnreleased(team, id) ? how.when : [],
    ),
  ]
}
