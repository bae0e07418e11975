import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

const PRELOAD = join(import.meta.dirname, 'preload.mjs')

/** A measured program in a process of its own; it ends with this one, whatever happens. */
export class Child {
  readonly #process: ChildProcess
  readonly #gone: Promise<unknown>

  constructor(script: string, args: readonly string[], env: NodeJS.ProcessEnv) {
    const flags = ['--expose-gc', '--import', PRELOAD, ...profiling()]
    this.#process = spawn(process.execPath, [...flags, script, ...args], {
      env: { ...process.env, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    })
    this.#gone = once(this.#process, 'exit')
    // Whoever waits for a word is told by `says`.
    this.#gone.catch(() => {})
  }

  /** The next message that holds this key; rejects where the process ends instead. */
  async says<Value>(key: string): Promise<Value> {
    const heard = new Promise<Value>((resolve) => {
      const hear = (message: Record<string, Value>) => {
        const value = message[key]
        if (value === undefined) return
        this.#process.off('message', hear)
        resolve(value)
      }
      this.#process.on('message', hear)
    })
    const ended = this.#gone.then(() => {
      throw new Error(`A measured process ended before it said its ${key}.`)
    })
    return Promise.race([heard, ended])
  }

  async ask<Value>(key: string): Promise<Value> {
    const answer = this.says<Value>(key)
    this.#process.send({ ask: key })
    return answer
  }

  /** What the process has computed so far, user and system, in microseconds. */
  async cpuMicros(): Promise<number> {
    const { user, system } = await this.ask<NodeJS.CpuUsage>('cpu')
    return user + system
  }

  /** Bytes of the heap and of buffers in use, after two collections. */
  async heapBytes(): Promise<number> {
    const { heapUsed, external } = await this.ask<NodeJS.MemoryUsage>('heap')
    return heapUsed + external
  }

  /** What it prints, line by line. */
  lines(): AsyncIterable<string> {
    return createInterface(this.#process.stdout as Readable)
  }

  /** Nobody reads on: what it prints from here on must not hold it up. */
  unheard(): void {
    this.#process.stdout?.resume()
  }

  async end(): Promise<void> {
    if (this.#process.connected) this.#process.disconnect()
    await this.#gone
  }
}

/** With `HOTWASH_PROFILE` a folder, each process leaves a profile of its CPU there. */
function profiling(): string[] {
  const folder = process.env.HOTWASH_PROFILE
  return folder ? ['--cpu-prof', '--cpu-prof-dir', folder] : []
}
