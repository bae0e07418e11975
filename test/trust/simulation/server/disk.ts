import { MemoryStore } from '../../../../server/store/memory.ts'
import type { Batch } from '../../../../server/store/store.ts'

/** What outlives every process: all that was committed, and whether more fits. */
export class Disk {
  readonly store = new MemoryStore()
  isFull = false
  /** The exercise was erased from it. */
  isErased = false
  /** What is being written now meets an error. */
  fails = false
  /** What was committed since the ledger last looked. */
  committed: Batch[] = []

  constructor() {
    this.store.beforeCommit = () => {
      if (this.isFull || this.fails) throw new Error('the disk takes nothing')
    }
  }
}
