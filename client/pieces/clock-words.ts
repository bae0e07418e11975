import type { ExerciseRow } from '../../shared/view/rows.ts'
import { durationWords, exerciseClock } from '../look/figures.ts'
import { useRowsStore } from '../stores/rows.ts'
import { fillSlots } from './slotted-text.ts'
import { storyTimeAt } from './story-time.ts'

type Jump = ExerciseRow['jumps'][number]
type Outage = NonNullable<ExerciseRow['outage']>
type Paused = NonNullable<ExerciseRow['paused']>

/** A fact about the clock, and what follows from it. */
interface Said {
  readonly fact: string
  readonly so: string
}

/** `Two hours later: 04:31`. */
export function jumpWords({ atMs, byMs, say }: Jump): string {
  const slots = useRowsStore.getState().briefing['briefing']?.slots ?? {}
  const later = say === null ? `${durationWords(byMs)} later` : fillSlots(say, slots)
  return `${later}: ${storyTimeAt(atMs + byMs)}`
}

/** The server was away; the exercise stood still and nobody lost any time. */
export function outageWords({ awayMs, waits }: Outage): Said {
  return {
    fact: `The server was away for ${durationWords(awayMs)}.`,
    so: `The clock stood still${waits ? ' until somebody resumes it' : ' and runs again'}.`,
  }
}

export function pausedWords({ by, atMs }: Paused): Said {
  return {
    fact: `Paused by ${by} at ${exerciseClock(atMs)}.`,
    so: 'Clocks stand, writing goes on.',
  }
}
