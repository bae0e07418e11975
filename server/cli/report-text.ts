import { reportJson } from '../../shared/report/report-json.ts'
import { debriefOf } from '../../shared/report/debrief-of.ts'
import type { Debrief } from '../../shared/report/debrief.ts'
import { markdown } from '../../shared/report/formats/markdown.ts'
import { fold } from '../../shared/exercise/state/evolve.ts'
import { BrokenPromise } from '../../shared/words/assert.ts'
import { headCode } from '../store/chain.ts'
import type { StoredEvent } from '../store/chain.ts'
import { BrokenLog } from '../store/log-file.ts'

/** Throws {@link BrokenLog} at the first event that cannot have happened, though its hash is right. */
export function assertPossible(events: readonly StoredEvent[]): void {
  let seq = 0
  const counted = function* () {
    for (const event of events) {
      seq = event.seq
      yield event
    }
  }
  try {
    fold(counted())
  } catch (error) {
    if (!(error instanceof BrokenPromise)) throw error
    throw new BrokenLog(seq, `tells of what cannot have happened: ${error.message}`)
  }
}

/** The report as one line of JSON; `more` are keys that stand last. */
export function reportLine(events: readonly StoredEvent[], more: object = {}): string {
  return JSON.stringify({ ...reportJson(fold(events)), ...more })
}

/** The debrief of a log, as the server shows it. */
export function debriefOfLog(
  events: readonly StoredEvent[],
  names: Record<string, string>,
): Debrief {
  return debriefOf({ events, names, headCode: headCode(events.at(-1)?.hash ?? '') })
}

export function debriefMarkdown(
  events: readonly StoredEvent[],
  names: Record<string, string>,
): string {
  return markdown(debriefOfLog(events, names))
}
