import type { Random } from '../random.ts'

/** The files of a data folder, and how they stood at an earlier time. */
export interface Folder {
  now: Map<string, Buffer>
  earlier: Map<string, Buffer>
}

const LOG = 'log.db'
const WAL = 'log.db-wal'
export const WITNESS = 'log.db-heads'
const PAGE_BYTES = 4_096

type Files = Map<string, Buffer>
export type Damage = (files: Files, folder: Folder, random: Random) => void

/** What disks, people and their tools do to files. */
export const DAMAGES = {
  'flipped bits': (files, _folder, random) => {
    change(files, random, (bytes) => flipped(bytes, random.between(1, 8), random))
  },
  'zeroed page': (files, _folder, random) => {
    change(files, random, (bytes) => {
      const from = random.below(Math.ceil(bytes.length / PAGE_BYTES)) * PAGE_BYTES
      return bytes.fill(0, from, Math.min(from + PAGE_BYTES, bytes.length))
    })
  },
  'cut short': (files, _folder, random) => {
    change(files, random, (bytes) => bytes.subarray(0, random.below(bytes.length)))
  },
  'write-ahead log deleted': (files) => void files.delete(WAL),
  'log deleted': (files) => void files.delete(LOG),
  'old log put back': (files, { earlier }) => put(files, earlier, LOG),
  'old write-ahead log put back': (files, { earlier }) => put(files, earlier, WAL),
  'old folder put back': (files, { earlier }) => {
    put(files, earlier, LOG)
    put(files, earlier, WAL)
  },
} satisfies Record<string, Damage>

export type DamageName = keyof typeof DAMAGES

/** The same, done to the witness beside the log. */
export const DAMAGES_OF_WITNESS = {
  'bits of the witness flipped': (files, _folder, random) => {
    changeOne(files, WITNESS, (bytes) => flipped(bytes, random.between(1, 60), random))
  },
  'witness cut short': (files, _folder, random) => {
    changeOne(files, WITNESS, (bytes) => bytes.subarray(0, random.below(bytes.length)))
  },
  'witness deleted': (files) => void files.delete(WITNESS),
  'old witness put back': (files, { earlier }) => put(files, earlier, WITNESS),
  'witness of nothing but noise': (files, _folder, random) => {
    changeOne(files, WITNESS, (bytes) => bytes.map(() => random.below(256)) as Buffer)
  },
} satisfies Record<string, Damage>

/** What is left of the folder once all of these were done to it. */
export function damaged(damages: readonly Damage[], folder: Folder, random: Random): Files {
  const files = new Map([...folder.now].map(([file, bytes]) => [file, Buffer.from(bytes)]))
  for (const damage of damages) damage(files, folder, random)
  return files
}

function change(files: Files, random: Random, changed: (bytes: Buffer) => Buffer): void {
  const file = random.oneOf([LOG, WAL].filter((name) => (files.get(name)?.length ?? 0) > 0))
  changeOne(files, file, changed)
}

function changeOne(files: Files, file: string, changed: (bytes: Buffer) => Buffer): void {
  files.set(file, changed(files.get(file) ?? Buffer.alloc(0)))
}

function flipped(bytes: Buffer, times: number, random: Random): Buffer {
  for (let count = 0; count < times; count += 1) {
    const place = random.below(bytes.length)
    bytes[place] = (bytes[place] ?? 0) ^ (1 << random.below(8))
  }
  return bytes
}

function put(files: Files, from: Files, name: string): void {
  const bytes = from.get(name)
  if (bytes) files.set(name, Buffer.from(bytes))
  else files.delete(name)
}
