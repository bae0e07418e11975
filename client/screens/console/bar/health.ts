import type { PulseRow } from '../../../../shared/view/console-rows.ts'
import type { ExerciseRow } from '../../../../shared/view/rows.ts'
import type { StorageNews } from '../../../../shared/wire/down.ts'
import { counted, durationWords, exerciseClock } from '../../../look/figures.ts'

/** For how long on the exercise clock a pause of the server is still news. */
export const OUTAGE_NEWS_MS = 120_000

export interface Signs {
  readonly cut: 'none' | 'short' | 'noticed' | 'long'
  readonly cutAtMs: number | null
  readonly storage: StorageNews['state']
  readonly stage: ExerciseRow['stage'] | undefined
  readonly outage: ExerciseRow['outage'] | undefined
  /** The outage lies so far back that nobody has to know. */
  readonly outageIsOld: boolean
  /** Seats whose device went, with the name of each. */
  readonly gone: readonly { name: string; offline: NonNullable<PulseRow['offline']> }[]
}

const STORAGE: Record<StorageNews['state'], string | null> = {
  ok: null,
  full: 'The disk is full. Nothing was lost; play goes on when there is room.',
  'read-only':
    'The disk can only be read. Nothing was lost; play goes on when it can be written again.',
  failing: 'The disk fails. What is recorded is safe; look at the server before you go on.',
}

/** The one thing that is not well with server, clock or connections, the gravest first; null while all is. */
export function whatIsNotWell(signs: Signs): string | null {
  return lineWords(signs) ?? STORAGE[signs.storage] ?? clockWords(signs) ?? deviceWords(signs)
}

function lineWords({ cut, cutAtMs }: Signs): string | null {
  if (cut === 'long')
    return `Server away, last known ${cutAtMs === null ? '' : exerciseClock(cutAtMs)}. Nothing is sent or queued.`
  return cut === 'noticed' ? 'Reconnecting. Nothing is sent or queued.' : null
}

function clockWords({ outage, stage, outageIsOld }: Signs): string | null {
  if (outage == null) return null
  const away = durationWords(outage.awayMs)
  if (stage === 'paused' && outage.waits)
    return `The server was away for ${away}; the clock stood still. Resume when you are ready.`
  return outageIsOld ? null : `The server’s clock stood still for ${away}. Nothing was lost.`
}

function deviceWords({ gone }: Signs): string | null {
  const [first] = gone
  if (first === undefined) return null
  const { name, offline } = first
  const since = exerciseClock(offline.sinceAtMs)
  return gone.length === 1
    ? `${name} is offline since ${since} (${offline.device}).`
    : `${counted(gone.length, 'person', 'people')} are offline: ${name} since ${since}, and others.`
}
