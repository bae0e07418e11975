import type { CommandId, ExerciseId } from '../../../shared/words/ids.ts'
import type { Head } from '../../../server/store/store.ts'
import type { Change } from './trace.ts'

/** The file in the recorded folder to which acknowledgements are written, so that they stand in the trace. */
export const ACKNOWLEDGED = 'acknowledged'

/** A command that was answered, and the head of its exercise then. */
export interface Acknowledged extends Head {
  exercise: ExerciseId
  command: CommandId
}

/** The acknowledgement that a change stands for, null for changes of the store itself. */
export function acknowledgedBy(change: Change): Acknowledged | null {
  if (change.name !== ACKNOWLEDGED || change.kind !== 'written') return null
  return JSON.parse(change.data.toString('utf8')) as Acknowledged
}
