import { hash } from 'node:crypto'
import type { Actor } from '../../shared/exercise/commands/command.ts'
import type { CommandAnswer } from '../../shared/wire/down.ts'
import type { CommandFrame } from '../../shared/wire/up.ts'
import { as } from '../../shared/words/ids.ts'
import type { CommandId, ExerciseId } from '../../shared/words/ids.ts'
import type { StorageCondition } from '../store/storage-condition.ts'
import type { Store } from '../store/store.ts'

const STORAGE_SENTENCES: Record<StorageCondition['state'], string> = {
  full: 'The server’s disk is full, so this did not happen. Make room on it, then try again.',
  'read-only':
    'The server’s disk can only be read, so this did not happen. Make it writable, then try again.',
  // Where a disk breaks off in the middle of a sync, nobody can know what stands on it.
  failing:
    'The server’s disk fails, so this was not recorded for sure. When it works again, look before you repeat this.',
  // It worked again before this was said.
  ok: 'The server could not write this down, so it did not happen. Try again.',
}

/** Nothing was written, so nothing happened; says what to do about it. */
export function storageRefusal({ state }: StorageCondition): CommandAnswer {
  return { ok: false, code: 'storage', message: STORAGE_SENTENCES[state] }
}

export const INTERNAL_REFUSAL: CommandAnswer = {
  ok: false,
  code: 'internal',
  message:
    'Hotwash made a mistake of its own, so this did not happen. What was recorded is safe; try again.',
}

const ID_USED_REFUSAL: CommandAnswer = {
  ok: false,
  code: 'id-used',
  message: 'This was sent under the number of another action. Reload the page, then try again.',
}

/** What a command asks, whoever sends it again: stands for its body beside the id. */
export function bodyHashOf(actor: Actor, { type, data }: CommandFrame): string {
  return hash('sha256', JSON.stringify([actor, type, data]))
}

/** Answers given so far: the same id and body get the same answer, the same id with another body none. */
export class Answers {
  readonly #exercise: ExerciseId
  readonly #store: Store
  readonly #waiting = new Map<string, { bodyHash: string; answer: Promise<CommandAnswer> }>()

  constructor(exercise: ExerciseId, store: Store) {
    this.#exercise = exercise
    this.#store = store
  }

  /** The answer of an earlier sending, null for a command not accepted before. */
  async known(id: string, bodyHash: string): Promise<{ answer: Promise<CommandAnswer> } | null> {
    const waiting = this.#waiting.get(id)
    const recorded = waiting ? null : await this.#store.recorded(this.#exercise, as<CommandId>(id))
    const earlier = waiting ?? recorded
    if (!earlier) return null
    const same = earlier.bodyHash === bodyHash
    return { answer: Promise.resolve(same ? earlier.answer : ID_USED_REFUSAL) }
  }

  /** Remembers an answer that is on its way, until the store does. */
  expect(id: string, bodyHash: string, answer: Promise<CommandAnswer>): void {
    this.#waiting.set(id, { bodyHash, answer })
    void answer.then(() => this.#waiting.delete(id))
  }
}
