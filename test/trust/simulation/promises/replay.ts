import { isDeepStrictEqual } from 'node:util'
import { readVerified } from '../../../../server/host/staged.ts'
import type { StoredEvent } from '../../../../server/store/chain.ts'
import type { Store } from '../../../../server/store/store.ts'
import { fold } from '../../../../shared/exercise/state/evolve.ts'
import type { ExerciseState } from '../../../../shared/exercise/state/state.ts'
import { debriefOf } from '../../../../shared/report/debrief-of.ts'
import { markdown } from '../../../../shared/report/formats/markdown.ts'
import type { ExerciseId } from '../../../../shared/words/ids.ts'
import { promise } from './broken.ts'

/** The log read from the disk, its chain checked, and folded by nobody's memory but its own. */
export async function replayed(
  store: Store,
  exercise: ExerciseId,
): Promise<{ events: StoredEvent[]; state: ExerciseState }> {
  const events = await readVerified(store, exercise)
  return { events, state: fold(events) }
}

/** What the server has in memory is what its log says. */
export function sameState(live: ExerciseState, state: ExerciseState): void {
  promise(isDeepStrictEqual(live, state), 'the state in memory is not the one that the log gives')
}

/** The same log gives the same report, byte for byte, whoever reads it. */
export function stableReport(events: readonly StoredEvent[], names: Record<string, string>): void {
  const again = structuredClone(events)
  promise(reportOf(events, names) === reportOf(again, names), 'the same log gave two reports')
}

function reportOf(events: readonly StoredEvent[], names: Record<string, string>): string {
  const debrief = debriefOf({ events, names, headCode: '' })
  return `${JSON.stringify(debrief)}\n${markdown(debrief)}`
}
