import { create } from 'zustand'
import type { Ms } from '../../../shared/time/duration.ts'
import type { SeatId, TeamId } from '../../../shared/words/ids.ts'
import type { Phase } from '../../../shared/words/phase.ts'

/** The one thing that lies over the console. */
export type Over =
  | { is: 'commands' }
  | { is: 'keys' }
  | { is: 'jump'; byMs: Ms | null }
  | { is: 'links' }
  /** All of them, or those of one seat. */
  | { is: 'devices'; seat: SeatId | null }
  | { is: 'in-play' }
  | { is: 'truth' }
  | { is: 'end-play' }
  | { is: 'reopen'; team: TeamId; phase: Phase }
  /** Row of the run list. */
  | { is: 'edit'; row: string }
  | { is: 'improvise' }
  /** Row of a decision; null for the team's command. */
  | { is: 'record'; team: TeamId; decision: string | null }
  /** Somebody outside the room lets a seat decide. */
  | { is: 'delegate'; decision: string }
  | { is: 'roles'; seat: SeatId }

interface ConsoleState {
  /** After a mistaken screen share: nothing that only the facilitator may know is on the page. */
  readonly covered: boolean
  readonly over: Over | null
  /** Line of the run list that is open in full, by its id. */
  readonly chosen: string | null
}

/** What is open on this page. Kept out of the components, so that a cover or a reload of rows loses nothing. */
export const useConsole = create<ConsoleState>(() => ({ covered: false, over: null, chosen: null }))

export function openOver(over: Over): void {
  useConsole.setState({ over })
}

export function closeOver(): void {
  useConsole.setState({ over: null })
}

export function choose(chosen: string | null): void {
  useConsole.setState({ chosen })
}

export function cover(covered: boolean): void {
  useConsole.setState({ covered, ...(covered && { over: null }) })
}
