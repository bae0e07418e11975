import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Check } from '../../shared/lint/check.ts'
import { HOME } from '../home.ts'
import { LIMITS, TooOften } from '../limits.ts'

const PROCESS = join(HOME, 'server/library/check-process.mjs')
/** The build puts it beside the server's own bundle. */
const MODULE = join(HOME, import.meta.env.PROD ? 'dist/server/check.js' : 'shared/lint/check.ts')

/** What is said of a text whose check had to be stopped. */
const TOO_COSTLY: Check = {
  scenario: null,
  problems: [
    {
      line: 1,
      column: 1,
      severity: 'error',
      code: 'too-costly',
      sentence: `Checking this text took more than ${LIMITS.check.ms / 1000} seconds or too much memory and was stopped: make it shorter and simpler.`,
    },
  ],
}

/**
 * Checks texts one after the other in a process of its own, which is started when first needed and
 * killed when a text takes too long. What was checked last is remembered.
 */
export class Checker {
  readonly #known = new Map<string, Promise<Check>>()
  readonly #limitMs: number
  #process: Promise<ChildProcess> | null = null
  #queue: Promise<unknown> = Promise.resolve()
  #waiting = 0

  constructor(limitMs: number = LIMITS.check.ms) {
    this.#limitMs = limitMs
  }

  /** Every problem of a text. Rejects with {@link TooOften} where too many wait. */
  check(text: string): Promise<Check> {
    const known = this.#known.get(text)
    if (known) return known
    if (this.#waiting >= LIMITS.check.waiting) throw new TooOften()
    this.#waiting += 1
    const check = this.#queue.then(() => this.#ask(text)).finally(() => (this.#waiting -= 1))
    this.#queue = check.catch(() => {})
    this.#remember(text, check)
    return check
  }

  /** Ends the process. */
  close(): void {
    void this.#process?.then((child) => child.kill('SIGKILL'))
  }

  async #ask(text: string): Promise<Check> {
    const child = await this.#alive()
    const ended = new AbortController()
    const limit = setTimeout(() => end(child), this.#limitMs)
    try {
      const gone = once(child, 'exit', ended).then(() => null)
      const answer = once(child, 'message', ended).then(([check]) => check as Check)
      child.send(text)
      return (await Promise.race([answer, gone])) ?? TOO_COSTLY
    } finally {
      clearTimeout(limit)
      ended.abort()
    }
  }

  /** The process, or another where it has ended, by our hand or by another's. */
  async #alive(): Promise<ChildProcess> {
    const kept = await this.#process
    if (kept?.connected) return kept
    this.#process = started()
    return this.#process
  }

  #remember(text: string, check: Promise<Check>): void {
    const oldest = this.#known.keys().next().value
    const full = this.#known.size >= LIMITS.memory.checkedScenarios
    if (full && oldest !== undefined) this.#known.delete(oldest)
    this.#known.set(text, check)
    check.catch(() => this.#known.delete(text))
  }
}

/** It may answer in this very moment, and must not be asked again. */
function end(child: ChildProcess): void {
  child.disconnect()
  child.kill('SIGKILL')
}

async function started(): Promise<ChildProcess> {
  const child = fork(PROCESS, [MODULE], {
    execArgv: [`--max-old-space-size=${LIMITS.check.megabytes}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  await Promise.race([once(child, 'message'), once(child, 'exit')])
  // It must not keep a server alive that has nothing else to do.
  child.unref()
  child.channel?.unref()
  return child
}
