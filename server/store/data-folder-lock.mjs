import { join, resolve } from 'node:path'
import { holdExclusively, LockIsHeld } from './exclusive-lock.mjs'

/** @returns {string} absolute */
export function dataFolder() {
  return resolve(process.env.HOTWASH_DATA || '.hotwash')
}

/**
 * One server per data folder: two would both believe that they write the log.
 *
 * @param {string} folder
 * @returns {() => void} lets go
 */
export function lockDataFolder(folder) {
  try {
    return holdExclusively(join(folder, 'lock.db'), 0)
  } catch (error) {
    throw new DataFolderUnusable(
      error instanceof LockIsHeld
        ? `Another Hotwash already uses ${folder}: stop it, or set HOTWASH_DATA to another folder.`
        : `Hotwash cannot write in ${folder}: ${error instanceof Error ? error.message : 'unknown'}.`,
    )
  }
}

/** Its message is one sentence for the person who starts the server. */
export class DataFolderUnusable extends Error {
  /** @override */
  name = 'DataFolderUnusable'
}
