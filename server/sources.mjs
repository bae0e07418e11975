import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const HOME = join(import.meta.dirname, '..')

/**
 * What something was built from.
 *
 * @typedef {object} Sources
 * @property {string} contents a hash of all files
 * @property {Record<string, number>} changedMs when each file and folder was last changed
 */

/**
 * @param {readonly string[]} files below the folder Hotwash is installed in
 * @param {readonly string[]} folders all that is in them
 * @returns {Sources}
 */
export function sourcesIn(files, folders) {
  const found = folders.map(entriesUnder)
  const all = [...files, ...found.flatMap((entries) => entries.files)]
  // Times first: what is edited in between then counts as changed.
  const changedMs = timesOf([...all, ...found.flatMap((entries) => entries.folders)])
  return { contents: hashOf(all), changedMs }
}

/**
 * Whether nothing was changed since. Nothing is read for that: no program can set this time, and a new
 * or a deleted file changes that of its folder. A checkout or a copy changes times and no contents.
 *
 * @param {Sources} sources
 */
export function areUntouched({ changedMs }) {
  return Object.entries(changedMs).every(([path, ms]) => lastChange(path) === ms)
}

/** @param {readonly string[]} paths */
function timesOf(paths) {
  return Object.fromEntries(paths.map((path) => [path, lastChange(path) ?? 0]))
}

/** @param {string} path */
function lastChange(path) {
  return statSync(join(HOME, path), { throwIfNoEntry: false })?.ctimeMs
}

/** @param {readonly string[]} files */
function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(HOME, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} folder */
function entriesUnder(folder) {
  const entries = readdirSync(join(HOME, folder), { recursive: true, withFileTypes: true })
  /** @param {import('node:fs').Dirent[]} some */
  const paths = (some) =>
    some.map(({ parentPath, name }) => join(parentPath, name).slice(HOME.length + 1)).sort()
  return {
    files: paths(entries.filter((entry) => entry.isFile())),
    folders: [folder, ...paths(entries.filter((entry) => entry.isDirectory()))],
  }
}
