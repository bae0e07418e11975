import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { holdExclusively } from './store/exclusive-lock.mjs'

const HOME = join(import.meta.dirname, '..')
const DIST = join(HOME, 'dist')
const LONGEST_BUILD_MS = 5 * 60_000

/** What each part of the build is made from, and the Vite environment that makes it. */
const PARTS = /** @type {const} */ ({
  client: { environment: 'client', sources: ['client', 'shared'] },
  server: { environment: 'ssr', sources: ['server', 'shared'] },
})
const SOURCES_OF_BOTH = ['vite.config.ts', 'package.json', 'package-lock.json']

/** @typedef {keyof typeof PARTS} Part */

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
    for (const { part, fingerprint } of staleParts()) {
      const environment = builder.environments[PARTS[part].environment]
      if (!environment) throw new Error(`Vite knows no environment for ${part}`)
      await builder.build(environment)
      publish(part, fingerprint)
    }
    // Left with nothing built, Vite would build everything after all, and without our lock.
    for (const environment of Object.values(builder.environments)) environment.isBuilt = true
  } finally {
    release()
  }
}

/**
 * @param {Part} part
 * @param {string} fingerprint
 */
function publish(part, fingerprint) {
  const published = join(DIST, part)
  const outgoing = join(DIST, '.staging', `${part}-before`)
  rmSync(outgoing, { recursive: true, force: true })
  rmSync(stampFile(part), { force: true })
  if (existsSync(published)) renameSync(published, outgoing)
  renameSync(stagingFolder(part), published)
  writeFileSync(stampFile(part), fingerprint)
  rmSync(outgoing, { recursive: true, force: true })
}

function staleParts(parts = BOTH) {
  return parts
    .map((part) => ({ part, fingerprint: fingerprintOf(part) }))
    .filter(({ part, fingerprint }) => stampOf(part) !== fingerprint)
}

/** @param {Part} part */
function stampFile(part) {
  return join(DIST, `${part}.sources`)
}

/** @param {Part} part */
function stampOf(part) {
  return existsSync(join(DIST, part)) && existsSync(stampFile(part))
    ? readFileSync(stampFile(part), 'utf8')
    : null
}

/**
 * Contents, not times: a checkout, a copy or a deleted file must count too.
 *
 * @param {Part} part
 */
function fingerprintOf(part) {
  const hash = createHash('sha256')
  for (const file of [...SOURCES_OF_BOTH, ...PARTS[part].sources.flatMap(filesUnder)]) {
    if (!existsSync(join(HOME, file))) continue
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(HOME, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(folder) {
  return readdirSync(join(HOME, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => file.slice(HOME.length + 1))
    .sort()
}
