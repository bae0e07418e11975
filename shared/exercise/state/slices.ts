import type { EventType, ExerciseEvent } from '../events/event.ts'
import { evolveDecisions } from './decisions.ts'
import { evolveFollowUps } from './follow-ups.ts'
import { evolveIncidentCommand } from './incident-command.ts'
import { evolveInjects } from './injects.ts'
import { evolveMilestones } from './milestones.ts'
import type { Told } from './moment.ts'
import { evolveMoments } from './moments.ts'
import { followOwnership } from './ownership/stretches.ts'
import { evolvePhases } from './phases.ts'
import { followReaders } from './readers.ts'
import { evolveRecord } from './record.ts'
import { evolveSeats } from './seats.ts'
import { standingOf } from './state.ts'
import type { ExerciseState, TeamState } from './state.ts'
import { evolveTasks } from './tasks.ts'
import { evolveUpdates } from './updates.ts'

/** What an event is about: the part of its type before the dot. */
type Subject = EventType extends `${infer S}.${string}` ? S : never

/** Where a slice stands while it evolves; slices above it in the table have evolved already. */
interface Around {
  state: ExerciseState
  team: TeamState
  /** Play is on, or this event ends it. */
  counts: boolean
}

type SliceName = Exclude<keyof TeamState, 'id' | 'title'>

interface Slice<Name extends SliceName> {
  /** No other event reaches the slice, so no other event can change it. */
  hears: readonly Subject[]
  evolve(slice: TeamState[Name], event: Told, around: Around): void
}

/** The slices of a team, in the order in which they evolve. */
const SLICES: { [Name in SliceName]: Slice<Name> } = {
  seats: { hears: ['seat'], evolve: evolveSeats },
  command: { hears: ['incident-command'], evolve: evolveIncidentCommand },
  decisions: { hears: ['decision', 'exercise'], evolve: evolveDecisions },
  record: { hears: ['record', 'decision'], evolve: evolveRecord },
  tasks: {
    hears: ['task'],
    evolve: (tasks, event, { state }) => evolveTasks(tasks, event, state.scenario),
  },
  updates: { hears: ['update'], evolve: evolveUpdates },
  injects: {
    hears: ['inject', 'exercise', 'seat'],
    evolve: (injects, event, { state, team }) => {
      evolveInjects(injects, event)
      followReaders(state.scenario, injects, team.seats, event)
    },
  },
  phases: { hears: ['phase'], evolve: evolvePhases },
  milestones: { hears: ['milestone'], evolve: evolveMilestones },
  moments: {
    hears: ['checklist', 'time', 'note', 'tag', 'moment', 'flag', 'exercise'],
    evolve: evolveMoments,
  },
  followUps: { hears: ['follow-up', 'exercise'], evolve: evolveFollowUps },
  ownership: {
    hears: ['seat', 'incident-command', 'decision', 'exercise'],
    evolve: (ownership, event, { state, team, counts }) => {
      if (counts) followOwnership(ownership, standingOf(state, team), team.decisions, event)
    },
  },
}

const NAMES = Object.keys(SLICES) as SliceName[]

export function subjectOf({ type }: Pick<ExerciseEvent, 'type'>): Subject {
  return type.slice(0, type.indexOf('.')) as Subject
}

/** Lets every slice of a team that hears an event evolve. */
export function evolveTeam(event: Told, around: Around): void {
  const subject = subjectOf(event)
  for (const name of NAMES) if (SLICES[name].hears.includes(subject)) renew(name, event, around)
}

function renew<Name extends SliceName>(name: Name, event: Told, around: Around): void {
  const { team } = around
  const before = team[name]
  const slice = Object.assign(Array.isArray(before) ? [] : {}, before) as TeamState[Name]
  team[name] = slice
  SLICES[name].evolve(slice, event, around)
}
