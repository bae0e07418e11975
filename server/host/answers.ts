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

  /**
   * Asks, unless the same command is under way: whoever sends it again meanwhile waits for that answer,
   * and cannot be told otherwise than the first.
   */
  once(
    id: string,
    bodyHash: string,
    ask: () => Promise<CommandAnswer>,
  ): CommandAnswer | Promise<CommandAnswer> {
    const earlier = this.#waiting.get(id)
    if (earlier) return answerTo(earlier, bodyHash)
    const answer = ask()
    this.#waiting.set(id, { bodyHash, answer })
    void answer.finally(() => this.#waiting.delete(id))
    return answer
  }

  /** The answer to a command that was accepted before, null to any other. */
  async known(id: string, bodyHash: string): Promise<CommandAnswer | null> {
    const recorded = await this.#store.recorded(this.#exercise, as<CommandId>(id))
    return recorded && answerTo(recorded, bodyHash)
  }
}

function answerTo<Answer>(earlier: { bodyHash: string; answer: Answer }, bodyHash: string) {
  const same = earlier.bodyHash === bodyHash
  return same ? earlier.answer : ID_USED_REFUSAL
}
