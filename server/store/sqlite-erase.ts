import type Database from 'better-sqlite3'
import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import type { ExerciseId, SeatId } from '../../shared/words/ids.ts'
import { lineOf } from './chain.ts'
import { withoutMention } from './erased-text.ts'

/** Every table but `streams` itself that says something of an exercise. */
const PARTS = ['events', 'commands', 'names', 'beats', 'capabilities', 'join_codes', 'figures']

/** Deletes an exercise from every table, then from the file. */
export function eraseExercise(log: Database.Database, exercise: ExerciseId): void {
  log.transaction(() => {
    for (const table of ['streams', ...PARTS]) {
      log.prepare(`DELETE FROM ${table} WHERE exercise = ?`).run(exercise)
    }
    markUnscrubbed(log)
  })()
  scrub(log)
}

/**
 * Deletes a name from beside the log and every free text that mentions it, of which the salted hash
 * stays. Answers how many events lost a text. The hashes of commands go too: a short name could be
 * guessed from them.
 */
export function eraseNameOf(log: Database.Database, exercise: ExerciseId, seat: SeatId): number {
  const named = log.prepare<[string, string], { name: string }>(
    'SELECT name FROM names WHERE exercise = ? AND seat = ?',
  )
  const name = named.get(exercise, seat)?.name
  if (name === undefined) return 0
  const touched = log.transaction(() => {
    log.prepare('DELETE FROM names WHERE exercise = ? AND seat = ?').run(exercise, seat)
    log.prepare(`UPDATE commands SET body_hash = '' WHERE exercise = ?`).run(exercise)
    log.prepare('DELETE FROM figures WHERE exercise = ?').run(exercise)
    markUnscrubbed(log)
    return reduceTexts(log, exercise, name)
  })()
  scrub(log)
  return touched
}

function reduceTexts(log: Database.Database, exercise: ExerciseId, name: string): number {
  const lines = log.prepare<[string], { seq: number; line: string }>(
    'SELECT seq, line FROM events WHERE exercise = ?',
  )
  const rewrite = log.prepare('UPDATE events SET line = ? WHERE exercise = ? AND seq = ?')
  let touched = 0
  for (const { seq, line } of lines.all(exercise)) {
    const event = JSON.parse(line) as ExerciseEvent
    const without = withoutMention(event, name)
    if (without === event) continue
    rewrite.run(lineOf(without), exercise, seq)
    touched += 1
  }
  return touched
}

/** In the same commit as the deletion, so that a server that dies before the scrub does it at its next start. */
function markUnscrubbed(log: Database.Database): void {
  log.prepare('INSERT OR IGNORE INTO unscrubbed (what) VALUES (1)').run()
}

/** Finishes what an interrupted erasure left in the file. */
export function scrubIfMarked(log: Database.Database): void {
  const marked = log.prepare('SELECT 1 FROM unscrubbed').get()
  if (marked !== undefined) scrub(log)
}

/** Its message is one sentence for the host. */
export class NotScrubbed extends Error {
  override name = 'NotScrubbed'
}

/**
 * What was deleted still stands in free pages and in the write-ahead log: writes the file anew and
 * empties the other. The mark goes last, since a crash before it must not be forgotten.
 */
function scrub(log: Database.Database): void {
  try {
    log.exec('VACUUM')
    emptyWriteAheadLog(log)
    log.exec('DELETE FROM unscrubbed')
    emptyWriteAheadLog(log)
  } catch (error) {
    throw new NotScrubbed(
      'It is deleted, but old bytes may still be in the file: make room on the disk, end any backup that runs, and start Hotwash again.',
      { cause: error },
    )
  }
}

/** Without waiting for readers: the whole server would stand still meanwhile. */
function emptyWriteAheadLog(log: Database.Database): void {
  const patience = Number(log.pragma('busy_timeout', { simple: true }))
  log.pragma('busy_timeout = 0')
  const [outcome] = log.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  log.pragma(`busy_timeout = ${patience}`)
  if (outcome?.busy !== 0) throw new Error('the write-ahead log is being read')
}
