import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'

/** Somebody else holds the lock, in this process or another. */
export class LockIsHeld extends Error {
  /** @override */
  name = 'LockIsHeld'
}

/**
 * A lock that the operating system frees when the process ends, even by a kill.
 *
 * @param {string} file
 * @param {number} waitMs
 * @returns {() => void} lets go
 */
export function holdExclusively(file, waitMs) {
  mkdirSync(dirname(file), { recursive: true })
  const lock = new Database(file, { timeout: waitMs })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new LockIsHeld(file)
    }
    throw error
  }
  // The closure also keeps the garbage collector from closing the database, which would unlock it.
  const release = () => {
    held.delete(release)
    lock.close()
  }
  held.add(release)
  return release
}

/** @type {Set<() => void>} */
const held = new Set()
