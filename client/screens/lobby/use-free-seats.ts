import type { TeamId } from '../../../shared/words/ids.ts'
import { useRows } from '../../stores/rows.ts'
import { isFree } from './seat-words.ts'

export interface FreeSeats {
  readonly count: number
  /** Teams that have any. */
  readonly teams: readonly TeamId[]
}

export function useFreeSeats(): FreeSeats {
  const free = useRows('seats', isFree)
  return { count: free.length, teams: [...new Set(free.map(({ team }) => team))] }
}
