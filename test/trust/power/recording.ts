import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { throughShim } from '../disk/shim.ts'
import { ACKNOWLEDGED } from './acknowledged.ts'
import { readTrace, type Change } from './trace.ts'

/** What a real store did to its disk, and the files that it left. */
export interface Recording {
  changes: Change[]
  left: Map<string, Buffer>
  folder: string
}

/** Runs the writer (see writer.ts) under the shim. */
export function recorded(
  writer: string,
  { home, seed, turns }: { home: string; seed: number; turns: number },
): Recording {
  const folder = join(home, 'recorded')
  const trace = join(home, 'trace')
  mkdirSync(folder)
  const { status, stderr } = spawnSync(
    process.execPath,
    [writer, folder, String(seed), String(turns)],
    { env: throughShim({ folder, trace }), encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`The writer ended with ${status}: ${stderr}`)
  return { changes: readTrace(trace), left: filesIn(folder), folder }
}

function filesIn(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder).filter(
    (name) => name !== ACKNOWLEDGED && !name.endsWith('-shm'),
  )
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
}
