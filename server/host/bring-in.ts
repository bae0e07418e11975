import type { Ms } from '../../shared/time/duration.ts'
import type { ExerciseId, SeatId } from '../../shared/words/ids.ts'
import { printable } from '../../shared/words/printable.ts'
import type { ReadLog } from '../store/log-file.ts'
import { NotAtHead, type Store } from '../store/store.ts'
import type { tryOutApart } from './try-out-apart.ts'
import type { TriedOut } from './try-out.ts'

/** Tries out a log; rejects where it does not play. */
export type TryOut = typeof tryOutApart

/** A log is whole, and yet cannot be brought in; its message is one sentence for the host. */
export class LogRefused extends Error {
  override name = 'LogRefused'
  readonly code: 'already-here' | 'still-running' | 'does-not-play'

  constructor(code: LogRefused['code'], message: string) {
    super(message)
    this.code = code
  }
}

/**
 * Keeps the exported log of an exercise, under its own id and with its own chain: what was printed of
 * it still proves it. Nothing starts by that; links are made anew. Throws {@link LogRefused}.
 */
export async function bringIn(
  store: Store,
  tryOut: TryOut,
  { header, events }: ReadLog,
  nowMs: Ms,
): Promise<TriedOut> {
  const names = header.names as Record<SeatId, string>
  // A chain holds whatever it was made over; only playing it shows whether it is an exercise.
  const tried = await tryOut(events, names).catch((error: unknown) => {
    throw doesNotPlay(error instanceof Error ? printable(error.message) : 'unreadable')
  })
  const { exercise, isRunning, card } = tried
  if (isRunning) {
    throw new LogRefused(
      'still-running',
      'This exercise was being played when it was exported: pause it there, export it again, and bring in that file.',
    )
  }
  // What is kept for so long after the last thing that happened is kept for so long from here, too.
  const arrived = { ...card, changedWall: new Date(nowMs).toISOString() }
  const batch = { events, commands: [], names, card: arrived }
  try {
    await store.append(exercise, 0, batch)
  } catch (error) {
    if (error instanceof NotAtHead) throw alreadyHere(exercise)
    throw error
  }
  return tried
}

function doesNotPlay(why: string): LogRefused {
  return new LogRefused(
    'does-not-play',
    `The lines of this file fit together, but are no exercise (${why.slice(0, 200)}): export it again.`,
  )
}

function alreadyHere(exercise: ExerciseId): LogRefused {
  return new LogRefused(
    'already-here',
    `This exercise (${exercise}) is here already: open it from the list, or erase it there first.`,
  )
}
