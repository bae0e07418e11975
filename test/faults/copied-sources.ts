import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Fault } from './fault.ts'
import { spoiled } from './fault.ts'

const HOME = join(import.meta.dirname, '../..')
const SOURCES = ['client', 'docs', 'scenarios', 'server', 'shared', 'test']
const FILES = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']
const LEFT_OUT = ['.output', 'node_modules']

/** A copy of all sources, in which bugs are planted so that the product itself stays as it is. */
export class CopiedSources {
  readonly folder = mkdtempSync(join(tmpdir(), 'hotwash-faults-'))

  constructor() {
    for (const name of [...SOURCES, ...FILES]) {
      cpSync(join(HOME, name), join(this.folder, name), {
        recursive: true,
        filter: (path) => !LEFT_OUT.includes(basename(path)),
      })
    }
    symlinkSync(join(HOME, 'node_modules'), join(this.folder, 'node_modules'))
  }

  path(file: string): string {
    return join(this.folder, file)
  }

  /** Runs with a fault in its place; null, and nothing is run, where the patch does not fit. */
  async planted<Result>(fault: Fault, run: () => Promise<Result>): Promise<Result | null> {
    const path = this.path(fault.file)
    const sound = readFileSync(path, 'utf8')
    const text = spoiled(sound, fault)
    if (text === null) return null
    writeFileSync(path, text)
    try {
      return await run()
    } finally {
      writeFileSync(path, sound)
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }
}
