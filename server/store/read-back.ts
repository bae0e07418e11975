import type Database from 'better-sqlite3'
import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import { Chain, ChainBroken } from './chain.ts'
import { isNewer, LogUnusable } from './sqlite-file.ts'

/** What a backup holds. */
export interface BackedUp {
  exercises: number
  events: number
  scenarios: number
}

/** Reads all of a backup: that it was copied says nothing of whether it was whole. */
export function readBack(log: Database.Database): BackedUp {
  if (isNewer(log)) {
    throw new LogUnusable('This backup was made by a newer Hotwash: restore it with that one.')
  }
  const damage = String(log.pragma('integrity_check(1)', { simple: true }))
  if (damage !== 'ok') throw new LogUnusable(`The log is damaged (${damage}): use an older backup.`)
  const scenarios = filesIn(log).length
  const streams = log.prepare<[], { exercise: string; head: number; hash: string }>(
    'SELECT exercise, head, hash FROM streams',
  )
  let events = 0
  let exercises = 0
  for (const { exercise, head, hash } of streams.all()) {
    checkChain(log, exercise, { head, hash })
    events += head
    exercises += 1
  }
  return { exercises, events, scenarios }
}

function checkChain(
  log: Database.Database,
  exercise: string,
  { head, hash }: { head: number; hash: string },
): void {
  const lines = log.prepare<[string], { line: string; hash: string }>(
    'SELECT line, hash FROM events WHERE exercise = ? ORDER BY seq',
  )
  const chain = new Chain()
  try {
    for (const row of lines.iterate(exercise)) {
      chain.next({ ...(JSON.parse(row.line) as ExerciseEvent), hash: row.hash })
    }
  } catch (error) {
    if (!(error instanceof ChainBroken || error instanceof SyntaxError)) throw error
    throw new LogUnusable(
      `The log of ${exercise} does not fit together after event ${chain.seq}: use an older backup.`,
    )
  }
  if (chain.seq === head && chain.hash === hash) return
  throw new LogUnusable(
    `The log of ${exercise} should have ${head} events and has ${chain.seq}: use an older backup.`,
  )
}

/** The files of own scenarios in a backup; throws where it is none. */
export function filesIn(log: Database.Database): { path: string; text: string }[] {
  const known = log.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'files'`).get()
  if (known === undefined) {
    throw new LogUnusable('This file is no backup of Hotwash: make one with "hotwash backup".')
  }
  return log.prepare<[], { path: string; text: string }>('SELECT path, text FROM files').all()
}
