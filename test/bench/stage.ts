import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Child } from './processes/child.ts'

type End = () => unknown

/** Everything that one block of measurements needs: processes, folders, connections. All of it ends with it. */
export class Stage {
  readonly #ends: End[] = []

  /** The newest first, since it may use what came before. */
  async end(): Promise<void> {
    for (const end of this.#ends.splice(0).toReversed()) await end()
  }

  /** Calls this when the stage ends. */
  ends(end: End): void {
    this.#ends.push(end)
  }

  /** A folder of its own, on the disk that durable figures are about. */
  folder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'hotwash-bench-'))
    this.ends(() => rmSync(folder, { recursive: true, force: true }))
    return folder
  }

  /** A program in a process of its own. */
  spawn(script: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Child {
    const child = new Child(script, args, env)
    this.ends(() => child.end())
    return child
  }

  /** A bare server of `floors`; resolves to its address once it listens. */
  async floor(name: string, settings: object = {}): Promise<{ child: Child; url: string }> {
    const script = join(import.meta.dirname, 'floors', `${name}.mjs`)
    // Ready-made states are longer than a command line may be.
    const file = join(this.folder(), 'settings.json')
    writeFileSync(file, JSON.stringify(settings))
    const child = this.spawn(script, [file])
    return { child, url: await child.says<string>('url') }
  }
}
