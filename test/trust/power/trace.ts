import { readFileSync } from 'node:fs'

/** One change of the recorded folder, or a sync; offsets and sizes in bytes. */
export type Change =
  | { kind: 'created'; name: string }
  | { kind: 'synced'; name: string }
  | { kind: 'unlinked'; name: string }
  | { kind: 'written'; name: string; offset: number; data: Buffer }
  | { kind: 'truncated'; name: string; size: number }
  | { kind: 'renamed'; name: string; to: string }

const HEADER_BYTES = 24

/** Reads what the shim wrote down, in order. */
export function readTrace(file: string): Change[] {
  const bytes = readFileSync(file)
  const changes: Change[] = []
  for (let from = 0; from < bytes.length;) {
    const nameLength = bytes.readUInt32LE(from + 4)
    const nameAt = from + HEADER_BYTES
    const dataAt = nameAt + nameLength
    const end = dataAt + Number(bytes.readBigUInt64LE(from + 16))
    changes.push(
      changeOf(bytes.readUInt32LE(from), {
        name: bytes.toString('utf8', nameAt, dataAt),
        offset: Number(bytes.readBigUInt64LE(from + 8)),
        data: bytes.subarray(dataAt, end),
      }),
    )
    from = end
  }
  return changes
}

function changeOf(
  number: number,
  { name, offset, data }: { name: string; offset: number; data: Buffer },
): Change {
  switch (number) {
    case 1:
      return { kind: 'created', name }
    case 2:
      return { kind: 'written', name, offset, data }
    case 3:
      return { kind: 'truncated', name, size: offset }
    case 4:
      return { kind: 'synced', name }
    case 5:
      return { kind: 'unlinked', name }
    case 6:
      return { kind: 'renamed', name, to: data.toString('utf8') }
    default:
      throw new Error(`the shim wrote down a change ${number} that nobody knows`)
  }
}
