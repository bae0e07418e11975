import { join } from 'node:path'
import Database from 'better-sqlite3'

/**
 * The least that makes one row durable: a prepared statement, a commit and a sync.
 *
 * @param {string} folder
 * @returns {(text: string) => void}
 */
export function bareLog(folder) {
  const log = new Database(join(folder, 'bare.db'))
  log.pragma('journal_mode = WAL')
  log.pragma('synchronous = FULL')
  log.exec('CREATE TABLE rows (text TEXT)')
  const insert = log.prepare('INSERT INTO rows VALUES (?)')
  return (text) => void insert.run(text)
}
