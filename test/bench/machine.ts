import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import { join } from 'node:path'

const HOME = join(import.meta.dirname, '../..')
const PACKAGES = ['ws', 'socket.io', 'better-sqlite3', 'xstate', 'zod', 'react']

/** What has to be known of a machine before its figures say anything. */
export interface Machine {
  commit: string
  versions: Record<string, string>
  cores: number
  processor: string
  system: string
  memoryGb: number
  /** How long a small change takes until it is on the disk. */
  syncMs: number
}

export function describeMachine(syncMs: number): Machine {
  return {
    commit: commit(),
    versions: {
      node: process.version,
      ...Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)])),
    },
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    system: `${type()} ${release()}`,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    syncMs,
  }
}

/** One line for people. */
export function machineInWords({
  commit: id,
  versions,
  cores,
  processor,
  memoryGb,
  syncMs,
}: Machine): string {
  const sync = `a sync of the disk ${syncMs.toFixed(2)} ms`
  return `Commit ${id.slice(0, 7)}, Node ${versions.node}, ${cores} cores (${processor}), ${memoryGb} GB, ${sync}.`
}

/** Where the sources are no checkout, there is none. */
function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: HOME,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim()
  } catch {
    return 'unknown'
  }
}

function versionOf(name: string): string {
  const text = readFileSync(join(HOME, 'node_modules', name, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
