import type { CommandName } from '../../shared/exercise/commands/commands.ts'
import type {
  ExerciseRow,
  MeRow,
  RecordRow,
  SeatRow,
  TeamRow,
  View,
} from '../../shared/view/rows.ts'
import type { SeatId } from '../../shared/words/ids.ts'
import { useRow, useRowsStore } from './rows.ts'

type Rights = ReadonlySet<CommandName>
const nothing: readonly CommandName[] = []
/** One set per list of rights, so that an unchanged right redraws nothing. */
const sets = new WeakMap<readonly CommandName[], WeakMap<readonly CommandName[], Rights>>()

function setOf(
  may: readonly CommandName[] = nothing,
  also: readonly CommandName[] = nothing,
): Rights {
  const known = sets.get(may) ?? new WeakMap<readonly CommandName[], Rights>()
  const set = known.get(also) ?? new Set([...may, ...also])
  sets.set(may, known.set(also, set))
  return set
}

/**
 * What this viewer may do now: a button is shown if its command is here.
 * @param row `decision:rotate-key`, `message:…`, `update:…`, `task:…`, `team:…`, `seat:…`; without one, what
 *   concerns the exercise and the viewer's own team
 */
export function useMay(row?: string): Rights {
  return useRowsStore((view) => mayOf(view, row))
}

export function mayOf(view: View, row?: string): Rights {
  if (row !== undefined) return setOf(view.may[row]?.may)
  const me = view.me['me']
  return setOf(me?.may, view.may[`team:${me?.team ?? ''}`]?.may)
}

export function useMe(): MeRow | null {
  return useRow('me', 'me')
}

export function useExercise(): ExerciseRow | null {
  return useRow('exercise', 'exercise')
}

/** The viewer's own team, else the first one. */
export function useTeam(): TeamRow | null {
  return useRowsStore((view) => {
    const team = view.me['me']?.team
    return (team == null ? Object.values(view.teams)[0] : view.teams[team]) ?? null
  })
}

export function useRecord(): RecordRow | null {
  return useRow('records', useTeam()?.id)
}

export function useMySeat(): SeatRow | null {
  return useRow('seats', useMe()?.seat)
}

/** Whether this is the viewer's own seat. */
export function useIsMe(seat: SeatId | null): boolean {
  return useRowsStore((view) => seat !== null && view.me['me']?.seat === seat)
}

/** A seat's name, `Nobody` for none. Simulated teammates are marked wherever they are named. */
export function useSeatName(seat: SeatId | null | undefined): string {
  return useRowsStore((view) => (seat == null ? 'Nobody' : nameOf(view.seats[seat], seat)))
}

export function nameOf(seat: SeatRow | undefined, id: string): string {
  if (seat === undefined) return id
  return seat.bot === null ? seat.name : `${seat.name} (simulated)`
}
