import type { FrozenScenario } from '../../scenario/frozen.ts'
import type { Setup } from '../../scenario/setup.ts'
import { must } from '../../words/assert.ts'
import type { TeamId } from '../../words/ids.ts'
import type { Decisions } from './decisions.ts'
import type { FollowUps } from './follow-ups.ts'
import type { IncidentCommand } from './incident-command.ts'
import type { Injects } from './injects.ts'
import type { LifeCycle } from './life-cycle.ts'
import type { Milestones } from './milestones.ts'
import type { Moment } from './moment.ts'
import type { Moments } from './moments.ts'
import type { Standing } from './ownership/authority.ts'
import type { Ownership } from './ownership/stretches.ts'
import type { TeamPhases } from './phases.ts'
import type { IncidentRecord } from './record.ts'
import type { Seats } from './seats.ts'
import type { TeamTask } from './tasks.ts'
import type { StakeholderUpdate } from './updates.ts'

/** All that is known about one exercise: a fold over its log, and nothing else. */
export interface ExerciseState {
  scenario: FrozenScenario
  setup: Setup
  /** The last event folded in. */
  head: Moment
  life: LifeCycle
  /** In order of team number. */
  teams: TeamState[]
  /** Tags that concern no single team. */
  moments: Moments
}

export interface TeamState {
  id: TeamId
  title: string
  seats: Seats
  command: IncidentCommand
  decisions: Decisions
  record: IncidentRecord
  tasks: TeamTask[]
  updates: StakeholderUpdate[]
  injects: Injects
  phases: TeamPhases
  milestones: Milestones
  moments: Moments
  followUps: FollowUps
  ownership: Ownership
}

export function teamOf(state: ExerciseState, id: TeamId): TeamState {
  return must(
    state.teams.find((team) => team.id === id),
    `team ${id}`,
  )
}

/** Who holds what in this team now. */
export function standingOf(
  { setup }: Pick<ExerciseState, 'setup'>,
  { seats, command }: Pick<TeamState, 'seats' | 'command'>,
): Standing {
  return { seats, command, roles: setup.ownership }
}
