import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { filesIn, readBack, type BackedUp } from './read-back.ts'
import { LogUnusable, refuseNewer } from './sqlite-file.ts'

const LOG = 'log.db'
const SCENARIOS = 'scenarios'
/** All that must not be there yet: SQLite plays a left-over `-wal` into whatever log it finds beside it. */
const KEPT = [LOG, `${LOG}-wal`, `${LOG}-shm`, `${LOG}-heads`, SCENARIOS]
/** A folder of the own library and a file in it: nothing else is ever written from a backup. */
const SCENARIO_FILE = /^[a-z][a-z0-9-]{0,39}\/[\w-][\w.-]{0,80}$/

/**
 * Copies a data folder into one file while its server goes on, reads the copy back, and only then
 * gives it its name. Throws {@link LogUnusable} with one sentence.
 */
export function backUp(dataFolder: string, file: string): BackedUp {
  const log = join(dataFolder, LOG)
  if (!existsSync(log)) {
    throw new LogUnusable(`There is no log in ${dataFolder}: set HOTWASH_DATA to the data folder.`)
  }
  if (!existsSync(dirname(file))) {
    throw new LogUnusable(`There is no folder ${dirname(file)}: make it, or choose another place.`)
  }
  refuseToReplace([file])
  withLog(log, true, refuseNewer)
  const partial = `${file}.partial`
  rmSync(partial, { force: true })
  try {
    copyOf(log, partial)
    const held = withLog(partial, false, (copy) => {
      copy.exec('CREATE TABLE files (path TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT')
      const keep = copy.prepare('INSERT INTO files (path, text) VALUES (?, ?)')
      for (const path of scenarioFiles(join(dataFolder, SCENARIOS))) {
        keep.run(path, readFileSync(join(dataFolder, SCENARIOS, path), 'utf8'))
      }
      return readBack(copy)
    })
    publish(partial, file)
    return held
  } finally {
    rmSync(partial, { force: true })
  }
}

/**
 * Makes a data folder from a backup, whole or not at all, and only where nothing of one is left.
 * Throws {@link LogUnusable} with one sentence.
 */
export function restore(file: string, dataFolder: string): BackedUp {
  if (!existsSync(file)) throw new LogUnusable(`There is no file ${file}: name a backup.`)
  refuseToReplace(KEPT.map((name) => join(dataFolder, name)))
  const partial = join(dataFolder, 'restore.partial')
  rmSync(partial, { recursive: true, force: true })
  mkdirSync(join(partial, SCENARIOS), { recursive: true })
  try {
    const log = join(partial, LOG)
    copyOf(file, log)
    const held = withLog(log, false, (copy) => {
      const found = readBack(copy)
      for (const { path, text } of filesIn(copy)) writeScenario(partial, path, text)
      copy.exec('DROP TABLE files')
      return found
    })
    // The log last: where it stands, the rest does too.
    for (const name of [SCENARIOS, LOG]) publish(join(partial, name), join(dataFolder, name))
    return held
  } finally {
    rmSync(partial, { recursive: true, force: true })
  }
}

/** One consistent instant of it, however much is written meanwhile. */
function copyOf(log: string, file: string): void {
  withLog(log, true, (source) => source.prepare('VACUUM INTO ?').run(file))
}

function withLog<Result>(
  file: string,
  readonly: boolean,
  look: (log: Database.Database) => Result,
): Result {
  const log = new Database(file, { readonly, fileMustExist: true })
  try {
    return look(log)
  } catch (error) {
    if (error instanceof Database.SqliteError && /NOTADB|CORRUPT/.test(error.code)) {
      throw new LogUnusable(`${file} is damaged or no log of Hotwash: choose another backup.`)
    }
    throw error
  } finally {
    log.close()
  }
}

function scenarioFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => SCENARIO_FILE.test(path))
}

function writeScenario(folder: string, path: string, text: string): void {
  if (!SCENARIO_FILE.test(path)) {
    throw new LogUnusable(`The backup holds a file with a strange name (${path}): use another one.`)
  }
  const file = join(folder, SCENARIOS, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text, { flush: true })
}

function refuseToReplace(files: readonly string[]): void {
  const found = files.filter((file) => existsSync(file))
  if (found.length === 0) return
  const [are, them] = found.length === 1 ? ['is', 'it'] : ['are', 'them']
  throw new LogUnusable(
    `${found.join(', ')} ${are} there already: move ${them} away, or choose another place.`,
  )
}

/** Its name says that it is whole, so it gets it only when all of it is on the disk. */
function publish(partial: string, file: string): void {
  syncPath(partial)
  renameSync(partial, file)
  syncPath(dirname(file))
}

function syncPath(path: string): void {
  const opened = openSync(path, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
