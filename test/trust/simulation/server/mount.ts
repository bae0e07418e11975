import type { ExerciseId } from '../../../../shared/words/ids.ts'
import type { StoredEvent } from '../../../../server/store/chain.ts'
import { StorageFailed } from '../../../../server/store/storage-condition.ts'
import type { Batch, Head, Store } from '../../../../server/store/store.ts'
import type { Life } from '../nature/agenda.ts'
import type { Nature } from '../nature/nature.ts'
import type { Disk } from './disk.ts'

interface Append {
  args: [exercise: ExerciseId, after: number, batch: Batch]
  settle: { resolve: (head: Head) => void; reject: (error: unknown) => void }
}

/**
 * What one process has of the disk. An append takes its time, and all that are asked for meanwhile
 * are one transaction; the process may die before it, or after it and before it hears of it.
 */
export class Mount {
  readonly store: Store
  readonly #nature: Nature
  readonly #disk: Disk
  readonly #life: Life
  readonly #crash: () => void
  #waiting: Append[] = []

  constructor(nature: Nature, disk: Disk, life: Life, crash: () => void) {
    this.#nature = nature
    this.#disk = disk
    this.#life = life
    this.#crash = crash
    this.store = over(disk.store, {
      append: (...args) => this.#append(args),
      read: (...args) => this.#read(args),
      erase: (exercise) => this.#erase(exercise),
      close: async () => this.#commit(),
    })
  }

  #append(args: Append['args']): Promise<Head> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) {
        const { agenda, random } = this.#nature
        agenda.after(random.between(0, 20), 'commit', () => this.#commit(), this.#life)
      }
      this.#waiting.push({ args, settle: { resolve, reject } })
    })
  }

  async *#read(args: Parameters<Store['read']>): AsyncIterable<StoredEvent[]> {
    if (this.#nature.strikes('read-error')) throw new StorageFailed('the disk gives nothing')
    yield* this.#disk.store.read(...args)
  }

  /** What waits is written first; like an append it is done, or not, when the process dies at it. */
  async #erase(exercise: ExerciseId): Promise<void> {
    this.#commit()
    if (this.#life.over || this.#nature.strikes('crash-before-commit')) return this.#dies()
    const disk = this.#disk
    if (disk.isFull) throw new StorageFailed('the disk takes nothing')
    await disk.store.erase(exercise)
    disk.isErased = true
    if (this.#nature.strikes('crash-after-commit')) return this.#dies()
  }

  /** Nobody hears how it went. */
  #dies(): Promise<never> {
    this.#crash()
    return new Promise<never>(() => {})
  }

  #commit(): void {
    if (this.#waiting.length === 0) return
    if (this.#nature.strikes('crash-before-commit')) return this.#crash()
    const turn = this.#waiting
    this.#waiting = []
    const disk = this.#disk
    disk.fails = this.#nature.strikes('disk-error')
    const dies = !disk.isFull && !disk.fails && this.#nature.strikes('crash-after-commit')
    const written = turn.map(({ args, settle }) => {
      const kept = disk.store.append(...args).then((head) => {
        disk.committed.push(args[2])
        return head
      })
      return dies ? kept : kept.then(settle.resolve, settle.reject)
    })
    void Promise.allSettled(written).then(() => (disk.fails = false))
    if (dies) this.#crash()
  }
}

/** The same store but for these. */
function over(disk: Store, own: Partial<Store>): Store {
  return new Proxy(disk, {
    get(target, name) {
      if (Object.hasOwn(own, name)) return Reflect.get(own, name) as unknown
      const member: unknown = Reflect.get(target, name)
      return typeof member === 'function' ? (member.bind(target) as unknown) : member
    },
  })
}
