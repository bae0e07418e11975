import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ChainBroken } from '../../../server/store/chain.ts'
import { LogUnusable } from '../../../server/store/sqlite-file.ts'
import { StorageFailed } from '../../../server/store/storage-condition.ts'

/** A new folder in `home` that holds these files. */
export function written(home: string, files: ReadonlyMap<string, Buffer>): string {
  const place = mkdtempSync(join(home, 'damaged-'))
  for (const [name, bytes] of files) writeFileSync(join(place, name), bytes)
  return place
}

/** Whether the person at the server reads a sentence about it, and no crash. */
export function isInWords(error: unknown): boolean {
  return (
    error instanceof LogUnusable || error instanceof ChainBroken || error instanceof StorageFailed
  )
}
