import { readFile, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { expect } from 'vitest'

/** With UPDATE_GOLDEN=1 a run stores what it should have compared. */
export const UPDATES_GOLDEN = process.env.UPDATE_GOLDEN === '1'

/** Holds a text against the file that keeps it; UPDATE_GOLDEN=1 writes the file anew and says so. */
export async function holdGolden(path: string, text: string): Promise<void> {
  const kept = await readFile(path, 'utf8').catch(() => null)
  if (!UPDATES_GOLDEN) return expect(text, relative(process.cwd(), path)).toBe(kept)
  if (text === kept) return
  await writeFile(path, text)
  console.warn(
    `\n!!! WRITTEN ANEW, NOT COMPARED: ${relative(process.cwd(), path)} – read the difference before you commit it.\n`,
  )
}
