import type { Actor } from '../exercise/commands/command.ts'
import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import { findSeat } from '../exercise/state/seats.ts'
import type { Ms } from '../time/duration.ts'
import type { SeatId, TeamId } from '../words/ids.ts'

/** Who looks: from the capability, never from a message. */
export type Viewer =
  | { kind: 'facilitator' }
  | { kind: 'seat'; seat: SeatId; host: boolean }
  | { kind: 'observer' }
  | { kind: 'display' }

/** What the log does not know: who is connected, who is writing, how people are called. */
export interface Live {
  /** The server's clock, ms since the epoch. */
  nowMs: Ms
  connected: ReadonlySet<SeatId>
  /** Seats that were connected and are not now. */
  offline: ReadonlyMap<SeatId, Offline>
  facilitatorConnected: boolean
  editing: ReadonlyMap<TeamId, SeatId>
  names: ReadonlyMap<SeatId, string>
  /** First 12 hex digits of the head's hash. */
  headCode: string | null
}

/** The device that spoke for a seat, and the exercise clock when it went. */
export interface Offline {
  device: string
  atMs: Ms
}

/** Viewers of one class see the same shared rows, so they are built and sent once. */
export interface ViewClass {
  key: string
  viewer: Viewer
}

/**
 * The class of a viewer. Seats of a team are of one class if they have the same roles and have been
 * sent the same messages beyond what these roles explain.
 */
export function classOf(state: ExerciseState, viewer: Viewer): ViewClass {
  if (viewer.kind !== 'seat') return { key: viewer.kind, viewer }
  const team = teamOfSeat(state, viewer.seat)
  const seat = team && findSeat(team.seats, viewer.seat)
  if (!team || !seat) return { key: `nobody/${viewer.seat}`, viewer }
  const readable = team.injects.messages.flatMap((message) =>
    message.readers.includes(seat.id) ? message.id : [],
  )
  const sits = seat.person === 'present' || seat.person === 'left' ? '' : seat.person
  return {
    key: ['seat', team.id, sits, [...seat.roles].sort().join('+'), readable.join('+')].join('/'),
    viewer,
  }
}

export function teamOfSeat(state: ExerciseState, seat: SeatId): TeamState | undefined {
  return state.teams.find((team) => findSeat(team.seats, seat))
}

/** The teams whose rows this viewer may have; a seat that waits to be let in has none yet. */
export function teamsOf(state: ExerciseState, viewer: Viewer): TeamState[] {
  if (viewer.kind !== 'seat') return state.teams
  const team = teamOfSeat(state, viewer.seat)
  return team ? [team] : []
}

/** Whether the viewer sits at the table: a waiting person sees the lobby's rows only. */
export function sits(state: ExerciseState, viewer: Viewer): boolean {
  if (viewer.kind !== 'seat') return true
  const team = teamOfSeat(state, viewer.seat)
  const seat = team && findSeat(team.seats, viewer.seat)
  return seat?.person === 'present'
}

/** Coming injects, conditions, coaching notes and truth are for the facilitator, and observers who were granted them. */
export function seesSpoilers(state: ExerciseState, viewer: Viewer): boolean {
  return (
    viewer.kind === 'facilitator' ||
    (viewer.kind === 'observer' && state.setup.observersSeeSpoilers)
  )
}

/** Who acts when this viewer sends a command; a display sends none. */
export function actorOf(viewer: Viewer): Actor | null {
  return viewer.kind === 'display' ? null : viewer
}

/** With several teams in one view, the team stands before the thing's own id. */
export function prefixOf({ teams }: ExerciseState, viewer: Viewer, { id }: TeamState): string {
  return viewer.kind === 'seat' || teams.length === 1 ? '' : `${id}/`
}

/** The id of a thing's row. */
export function rowId<Id extends string>({ prefix }: { prefix: string }, id: Id): Id {
  return `${prefix}${id}` as Id
}
