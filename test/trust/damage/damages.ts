import type { Random } from '../random.ts'

/** The files of a data folder, and how they stood at an earlier time. */
export interface Folder {
  now: Map<string, Buffer>
  earlier: Map<string, Buffer>
}

const LOG = 'log.db'
const WAL = 'log.db-wal'
const PAGE_BYTES = 4_096

type Damage = (files: Map<string, Buffer>, folder: Folder, random: Random) => void

/** What disks, people and their tools do to files. */
export const DAMAGES = {
  'flipped bits': (files, _folder, random) => {
    change(files, random, (bytes) => {
      for (let count = random.between(1, 8); count > 0; count -= 1) {
        const place = random.below(bytes.length)
        bytes[place] = (bytes[place] ?? 0) ^ (1 << random.below(8))
      }
      return bytes
    })
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

export function damaged(name: DamageName, folder: Folder, random: Random): Map<string, Buffer> {
  const files = new Map([...folder.now].map(([file, bytes]) => [file, Buffer.from(bytes)]))
  const damage: Damage = DAMAGES[name]
  damage(files, folder, random)
  return files
}

function change(
  files: Map<string, Buffer>,
  random: Random,
  changed: (bytes: Buffer) => Buffer,
): void {
  const file = random.oneOf([LOG, WAL].filter((name) => (files.get(name)?.length ?? 0) > 0))
  files.set(file, changed(files.get(file) ?? Buffer.alloc(0)))
}

function put(files: Map<string, Buffer>, from: Map<string, Buffer>, name: string): void {
  const bytes = from.get(name)
  if (bytes) files.set(name, Buffer.from(bytes))
  else files.delete(name)
}
