import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SOURCE = join(import.meta.dirname, 'shim.c')
const COMPILERS = ['cc', 'gcc', 'clang']

let compiled: string | null = null

/** Environment of a process whose files under `folder` go through the shim. */
export interface Shimmed {
  folder: string
  /** Where changes and syncs are written down. */
  trace?: string
  /** The file whose text says what fails; see {@link setFault}. */
  fault?: string
}

/** Compiles the shim, once per process, and answers the environment that preloads it. */
export function throughShim({ folder, trace, fault }: Shimmed): NodeJS.ProcessEnv {
  compiled ??= compileShim()
  if (fault !== undefined) writeFileSync(fault, 'none'.padEnd(48))
  return {
    ...process.env,
    LD_PRELOAD: compiled,
    SHIM_FOLDER: folder,
    ...(trace === undefined ? {} : { SHIM_TRACE: trace }),
    ...(fault === undefined ? {} : { SHIM_FAULT: fault }),
  }
}

export type Fault =
  | 'none'
  | 'full'
  | 'read-only'
  | `fail ${'write' | 'sync' | 'truncate' | 'read' | 'any'} ${number} ${number}`

/** From now on this is what the disk does; padded, since the shim may read while it is written. */
export function setFault(file: string, fault: Fault): void {
  writeFileSync(file, fault.padEnd(48), { flag: 'r+' })
}

function compileShim(): string {
  const library = join(mkdtempSync(join(tmpdir(), 'hotwash-shim-')), 'shim.so')
  const said: string[] = []
  for (const compiler of COMPILERS) {
    const flags = ['-shared', '-fPIC', '-O1', '-o', library, SOURCE, '-ldl', '-lpthread']
    const { status, stderr, error } = spawnSync(compiler, flags, { encoding: 'utf8' })
    if (status === 0) return library
    said.push(`${compiler}: ${error?.message ?? stderr}`)
  }
  throw new Error(
    `The proofs of the disk need a C compiler on Linux, such as gcc, which npm ci needs too: install one. ${said.join(' ')}`,
  )
}
