import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { z } from 'zod'
import type { ExerciseId } from '../../shared/words/ids.ts'
import type { Loss } from './storage-condition.ts'
import type { Head } from './store.ts'

const id = z.string().transform((text) => text as ExerciseId)
const number = z.number().int().min(1)
const line = z.union([
  z.strictObject({ exercise: id, seq: number, hash: z.string().length(64) }),
  z.strictObject({ exercise: id, lost: z.strictObject({ from: number, to: number }) }),
])
type Line = z.output<typeof line>

const CHECK_CHARS = 12

/**
 * Remembers beside the log how far each exercise had come. A damaged write-ahead log ends early without
 * an error, and an old file put back looks whole: only somebody else who knew more can tell. It is not
 * synced, so after a power cut it may know less than the log, but never more.
 */
export class Witness {
  readonly #file: string
  readonly #heads = new Map<ExerciseId, Head>()
  readonly #losses = new Map<ExerciseId, Loss>()

  constructor(file: string) {
    this.#file = file
    for (const seen of readLines(file)) this.#take(seen)
  }

  get heads(): ReadonlyMap<ExerciseId, Head> {
    return this.#heads
  }

  get losses(): ReadonlyMap<ExerciseId, Loss> {
    return this.#losses
  }

  /** These heads are on the disk. */
  saw(heads: ReadonlyMap<ExerciseId, Head>): void {
    this.#append([...heads].map(([exercise, { seq, hash }]) => ({ exercise, seq, hash })))
  }

  /** An exercise has less than it had; that stays known when it goes on. */
  lost(exercise: ExerciseId, lost: Loss): void {
    this.#append([{ exercise, lost }])
  }

  forget(exercise: ExerciseId): void {
    this.#heads.delete(exercise)
    this.#losses.delete(exercise)
    this.shorten()
  }

  /** Writes the newest of each only. */
  shorten(): void {
    const heads = [...this.#heads].map(([exercise, head]) => ({ exercise, ...head }))
    const losses = [...this.#losses].map(([exercise, lost]) => ({ exercise, lost }))
    const partial = `${this.#file}.partial`
    this.#unlessDiskRefuses(() => {
      writeFileSync(partial, textOf([...losses, ...heads]))
      renameSync(partial, this.#file)
    })
  }

  #append(lines: Line[]): void {
    for (const each of lines) this.#take(each)
    this.#unlessDiskRefuses(() => appendFileSync(this.#file, textOf(lines)))
  }

  #take(seen: Line): void {
    if ('lost' in seen) this.#losses.set(seen.exercise, seen.lost)
    else this.#heads.set(seen.exercise, { seq: seen.seq, hash: seen.hash })
  }

  /** What it cannot write down it only does not remember; the log itself says what the disk is like. */
  #unlessDiskRefuses(write: () => void): void {
    try {
      write()
    } catch {
      rmSync(`${this.#file}.partial`, { force: true })
    }
  }
}

/** A line that was torn, or that the disk has changed, says nothing. */
function readLines(file: string): Line[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((written) => {
      const said = written.slice(CHECK_CHARS + 1)
      return written === checked(said) ? line.parse(JSON.parse(said)) : []
    })
}

function textOf(lines: readonly Line[]): string {
  return lines.map((each) => `${checked(JSON.stringify(each))}\n`).join('')
}

/** Led by what shows whether it still stands as it was written. */
function checked(said: string): string {
  const check = createHash('sha256').update(said).digest('hex').slice(0, CHECK_CHARS)
  return `${check} ${said}`
}
