import { must } from '../../../shared/words/assert.ts'
import type { Random } from '../random.ts'
import type { Change } from './trace.ts'

/** A disk promises no more than that one sector is written whole or not. */
const SECTOR_BYTES = 512

/** What becomes of that which was not synced when the power goes. */
export const FATES = ['dropped', 'kept', 'some', 'half', 'torn'] as const
export type Fate = (typeof FATES)[number]

type Edit = Extract<Change, { kind: 'written' | 'truncated' }>
type Naming = Extract<Change, { kind: 'created' | 'unlinked' | 'renamed' }>

/** A file as the disk has it, apart from its name. */
interface Inode {
  durable: Buffer
  pending: Edit[]
}

/**
 * The disk under a recorded process. A file's bytes are durable once that file was synced, names once
 * the folder was; until then the disk may have done any part of it, in any order.
 */
export class Platter {
  /** Files by the names that the process sees, and by those that are durable. */
  readonly #seen = new Map<string, Inode>()
  #durable = new Map<string, Inode>()
  #naming: { change: Naming; inode: Inode }[] = []

  take(change: Change): void {
    switch (change.kind) {
      case 'written':
      case 'truncated':
        return void this.#inode(change.name).pending.push(change)
      case 'synced':
        return change.name === '' ? this.#syncNames() : settle(this.#inode(change.name))
      case 'created':
        this.#seen.set(change.name, { durable: Buffer.alloc(0), pending: [] })
        return this.#rename(change)
      case 'unlinked':
      case 'renamed':
        return this.#rename(change)
    }
  }

  /** The files that are there when the power comes back. */
  afterPowerCut(fate: Fate, random: Random): Map<string, Buffer> {
    const names = new Map(this.#durable)
    // A journal of the file system keeps the order of what it does to names.
    for (const { change, inode } of kept(this.#naming, fate, random)) apply(names, change, inode)
    return new Map([...names].map(([name, inode]) => [name, contents(inode, fate, random)]))
  }

  /** The files as the process sees them, power or no power. */
  asSeen(): Map<string, Buffer> {
    return new Map(
      [...this.#seen].map(([name, { durable, pending }]) => [name, edited(durable, pending)]),
    )
  }

  #inode(name: string): Inode {
    return must(this.#seen.get(name), `a file ${name} whose making was recorded`)
  }

  #rename(change: Naming): void {
    const inode = this.#inode(change.name)
    this.#naming.push({ change, inode })
    apply(this.#seen, change, inode)
  }

  #syncNames(): void {
    this.#durable = new Map(this.#seen)
    this.#naming = []
  }
}

function apply(names: Map<string, Inode>, change: Naming, inode: Inode): void {
  if (change.kind !== 'created') names.delete(change.name)
  if (change.kind === 'created') names.set(change.name, inode)
  if (change.kind === 'renamed') names.set(change.to, inode)
}

function settle(inode: Inode): void {
  inode.durable = edited(inode.durable, inode.pending)
  inode.pending = []
}

function contents({ durable, pending }: Inode, fate: Fate, random: Random): Buffer {
  switch (fate) {
    case 'dropped':
      return durable
    case 'kept':
      return edited(durable, pending)
    case 'some':
      return edited(
        durable,
        pending.filter(() => random.chance(0.5)),
      )
    case 'half':
      return edited(durable, halfOf(pending, random))
    case 'torn':
      return edited(
        durable,
        pending.flatMap((edit) => tornPieces(edit, random)),
      )
  }
}

function kept<Item>(items: Item[], fate: Fate, random: Random): Item[] {
  if (fate === 'dropped') return []
  return fate === 'kept' ? items : items.slice(0, random.between(0, items.length))
}

/** The first so many, the last of them only up to some sector. */
function halfOf(pending: Edit[], random: Random): Edit[] {
  const edits = pending.slice(0, random.between(0, pending.length))
  const last = edits.pop()
  if (last?.kind !== 'written') return edits
  const end = random.below(last.data.length + 1)
  const whole = end - ((last.offset + end) % SECTOR_BYTES)
  return whole > 0 ? [...edits, { ...last, data: last.data.subarray(0, whole) }] : edits
}

/** Each sector of a write by itself. */
function tornPieces(edit: Edit, random: Random): Edit[] {
  if (edit.kind === 'truncated') return random.chance(0.5) ? [edit] : []
  const pieces: Edit[] = []
  for (let from = 0; from < edit.data.length;) {
    const offset = edit.offset + from
    const end = Math.min(edit.data.length, from + SECTOR_BYTES - (offset % SECTOR_BYTES))
    if (random.chance(0.5)) pieces.push({ ...edit, offset, data: edit.data.subarray(from, end) })
    from = end
  }
  return pieces
}

function edited(before: Buffer, edits: readonly Edit[]): Buffer {
  let size = before.length
  let longest = size
  for (const edit of edits) {
    size = edit.kind === 'written' ? Math.max(size, edit.offset + edit.data.length) : edit.size
    longest = Math.max(longest, size)
  }
  const after = Buffer.alloc(longest)
  before.copy(after)
  for (const edit of edits) {
    if (edit.kind === 'written') edit.data.copy(after, edit.offset)
    else after.fill(0, edit.size)
  }
  return after.subarray(0, size)
}
