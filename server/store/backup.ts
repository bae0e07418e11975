import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { filesIn, readBack, type BackedUp } from './read-back.ts'
import { LogUnusable } from './sqlite-file.ts'

const LOG = 'log.db'
const SCENARIOS = 'scenarios'
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
  refuseToReplace(file)
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

/** Makes a data folder from a backup, whole or not at all. Throws {@link LogUnusable} with one sentence. */
export function restore(file: string, dataFolder: string): BackedUp {
  if (!existsSync(file)) throw new LogUnusable(`There is no file ${file}: name a backup.`)
  const log = join(dataFolder, LOG)
  refuseToReplace(log)
  const partial = `${log}.partial`
  mkdirSync(dataFolder, { recursive: true })
  rmSync(partial, { force: true })
  try {
    copyOf(file, partial)
    const held = withLog(partial, false, (copy) => {
      const found = readBack(copy)
      for (const { path, text } of filesIn(copy)) writeScenario(dataFolder, path, text)
      copy.exec('DROP TABLE files')
      return found
    })
    publish(partial, log)
    // It bears witness of the log that stood here before, which was given up on purpose.
    rmSync(`${log}-heads`, { force: true })
    return held
  } finally {
    rmSync(partial, { force: true })
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

function writeScenario(dataFolder: string, path: string, text: string): void {
  if (!SCENARIO_FILE.test(path)) {
    throw new LogUnusable(`The backup holds a file with a strange name (${path}): use another one.`)
  }
  const file = join(dataFolder, SCENARIOS, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function refuseToReplace(file: string): void {
  if (existsSync(file)) {
    throw new LogUnusable(`${file} is there already: move it away, or choose another place.`)
  }
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
