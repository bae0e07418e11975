import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { WebSocket } from 'ws'
import { Stage } from './stage.ts'
import { median } from './statistics.ts'

/** How fast this machine is at this moment: computing, committing, talking. Milliseconds each. */
export interface Probed {
  loopMs: number
  commitMs: number
  echoMs: number
}

const LOOP = 20_000_000
const LOOPS = 5
const COMMITS = 60
const ECHOES = 200
/** A block during which the machine changed by more says nothing. */
const MOST_MOVED = 1.25

/** Keeps at hand what the probes need. */
export class Probes {
  readonly #stage = new Stage()
  readonly #folder = this.#stage.folder()
  readonly #log = new Database(join(this.#folder, 'probe.db'))
  readonly #commit: () => unknown
  #socket: WebSocket | null = null

  constructor() {
    this.#stage.ends(() => this.#log.close())
    this.#log.pragma('journal_mode = WAL')
    this.#log.pragma('synchronous = FULL')
    this.#log.exec('CREATE TABLE rows (text TEXT)')
    const insert = this.#log.prepare('INSERT INTO rows VALUES (?)')
    this.#commit = () => insert.run('x'.repeat(200))
  }

  async take(): Promise<Probed> {
    return {
      loopMs: median(Array.from({ length: LOOPS }, () => timed(loop))),
      commitMs: median(Array.from({ length: COMMITS }, () => timed(this.#commit))),
      echoMs: await this.#echo(),
    }
  }

  /** Milliseconds until a small change of a file is on the disk; next to nothing where that is memory. */
  syncMs(): number {
    const file = openSync(join(this.#folder, 'sync'), 'w')
    const once = () => {
      writeSync(file, 'x')
      fdatasyncSync(file)
    }
    const ms = median(Array.from({ length: COMMITS }, () => timed(once)))
    closeSync(file)
    return ms
  }

  async end(): Promise<void> {
    this.#socket?.terminate()
    await this.#stage.end()
  }

  async #echo(): Promise<number> {
    const socket = this.#socket ?? (await this.#connected())
    this.#socket = socket
    const took: number[] = []
    for (let echo = 0; echo < ECHOES; echo += 1) {
      const begun = performance.now()
      socket.send('echo')
      await new Promise((resolve) => socket.once('message', resolve))
      took.push(performance.now() - begun)
    }
    return median(took)
  }

  async #connected(): Promise<WebSocket> {
    const { url } = await this.#stage.floor('echo')
    const socket = new WebSocket(url)
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
    return socket
  }
}

/** Whether the machine was so much faster or slower afterwards that nothing in between compares. */
export function moved(before: Probed, after: Probed): boolean {
  return (Object.keys(before) as (keyof Probed)[]).some((probe) => {
    const quotient = after[probe] / before[probe]
    return Math.max(quotient, 1 / quotient) > MOST_MOVED
  })
}

function loop(): number {
  let sum = 0
  for (let step = 0; step < LOOP; step += 1) sum = (sum + step) | 0
  return sum
}

function timed(act: () => unknown): number {
  const begun = performance.now()
  act()
  return performance.now() - begun
}
