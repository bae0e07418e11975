import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { areUntouched, sourcesIn } from './sources.mjs'
import { holdExclusively } from './store/exclusive-lock.mjs'

const HOME = join(import.meta.dirname, '..')
const DIST = join(HOME, 'dist')
const LONGEST_BUILD_MS = 5 * 60_000

/** What each part of the build is made from, and the Vite environment that makes it. */
const PARTS = /** @type {const} */ ({
  client: { environment: 'client', folders: ['client', 'shared'] },
  server: { environment: 'ssr', folders: ['server', 'shared'] },
})
const FILES_OF_BOTH = ['vite.config.ts', 'package.json', 'package-lock.json']

/** @typedef {keyof typeof PARTS} Part */
/** @typedef {import('./sources.mjs').Sources} Sources */

/** @type {Part[]} */
const BOTH = ['client', 'server']

/**
 * Vite writes here, so that nobody ever reads a half written `dist`.
 *
 * @param {Part} part
 */
export function stagingFolder(part) {
  return join(DIST, '.staging', part)
}

/**
 * Builds what is stale, if any of these parts is. A process of its own: the bundler's memory must not stay
 * with the server.
 *
 * @param {Part[]} needed
 * @returns {boolean} whether it succeeded
 */
export function buildWhatIsStale(needed = BOTH) {
  if (staleParts(needed).length === 0) return true
  const vite = join(fileURLToPath(import.meta.resolve('vite/package.json')), '../bin/vite.js')
  // On stderr, since stdout belongs to the subcommand.
  console.error('Building what has changed.')
  const build = spawnSync(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], {
    cwd: HOME,
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  return build.status === 0
}

/**
 * Vite's `buildApp`: any number of processes may call it at once, one builds and the others find it done.
 *
 * @param {import('vite').ViteBuilder} builder
 */
export async function buildApp(builder) {
  const release = holdExclusively(join(DIST, 'build.lock'), LONGEST_BUILD_MS)
  try {
    for (const { part, sources } of staleParts()) {
      const environment = builder.environments[PARTS[part].environment]
      if (!environment) throw new Error(`Vite knows no environment for ${part}`)
      await builder.build(environment)
      publish(part, sources)
    }
    // Left with nothing built, Vite would build everything after all, and without our lock.
    for (const environment of Object.values(builder.environments)) environment.isBuilt = true
  } finally {
    release()
  }
}

/**
 * @param {Part} part
 * @param {Sources} sources
 */
function publish(part, sources) {
  const published = join(DIST, part)
  const outgoing = join(DIST, '.staging', `${part}-before`)
  rmSync(outgoing, { recursive: true, force: true })
  rmSync(stampFile(part), { force: true })
  if (existsSync(published)) renameSync(published, outgoing)
  renameSync(stagingFolder(part), published)
  writeFileSync(stampFile(part), JSON.stringify(sources))
  rmSync(outgoing, { recursive: true, force: true })
}

function staleParts(parts = BOTH) {
  const filesOfBoth = FILES_OF_BOTH.filter((file) => existsSync(join(HOME, file)))
  return parts.flatMap((part) => {
    const built = builtFrom(part)
    if (built && areUntouched(built)) return []
    const sources = sourcesIn(filesOfBoth, PARTS[part].folders)
    if (built?.contents !== sources.contents) return { part, sources }
    rememberTimes(part, sources)
    return []
  })
}

/** @param {Part} part */
function stampFile(part) {
  return join(DIST, `${part}.sources`)
}

/**
 * @param {Part} part
 * @returns {Sources | null}
 */
function builtFrom(part) {
  if (!existsSync(join(DIST, part)) || !existsSync(stampFile(part))) return null
  try {
    return JSON.parse(readFileSync(stampFile(part), 'utf8'))
  } catch {
    return null
  }
}

/**
 * The next start then reads nothing.
 *
 * @param {Part} part
 * @param {Sources} sources
 */
function rememberTimes(part, sources) {
  try {
    writeFileSync(stampFile(part), JSON.stringify(sources))
  } catch {
    // Where the build is not ours to write in, each start reads all.
  }
}
