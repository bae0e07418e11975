import { open } from 'node:fs/promises'
import { checkScenario } from '../../shared/lint/check.ts'
import type { Problem } from '../../shared/scenario/problem.ts'
import type { Scenario } from '../../shared/scenario/schema.ts'
import { LIMITS } from '../../shared/scenario/source/limits.ts'
import { fileTooLarge } from '../../shared/scenario/source/source.ts'

/** Reads at most what a scenario may hold; null for a file that is larger, of which nothing is kept. */
export async function readText(path: string): Promise<string | null> {
  const file = await open(path)
  try {
    const room = Buffer.alloc(LIMITS.bytes + 1)
    let length = 0
    while (length < room.length) {
      const { bytesRead } = await file.read(room, length, room.length - length)
      if (bytesRead === 0) break
      length += bytesRead
    }
    return length > LIMITS.bytes ? null : room.toString('utf8', 0, length)
  } finally {
    await file.close()
  }
}

/** Reads and checks one scenario file; what a person wrote never throws, an unreadable file does. */
export async function checkFile(
  path: string,
): Promise<{ scenario: Scenario | null; problems: Problem[] }> {
  const text = await readText(path)
  return text === null ? { scenario: null, problems: [fileTooLarge()] } : checkScenario(text)
}
