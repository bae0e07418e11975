import { open } from 'node:fs/promises'
import { LIMITS } from '../../shared/scenario/source/limits.ts'

/**
 * Reads a scenario file, never more than a little beyond what one may hold, so that a huge file costs
 * nothing and is then found too large like any other text.
 */
export async function readText(path: string): Promise<string> {
  const file = await open(path)
  try {
    const room = Buffer.alloc(LIMITS.bytes + 1)
    let length = 0
    for (let read = 1; read > 0 && length < room.length; length += read)
      read = (await file.read(room, length, room.length - length)).bytesRead
    // Latin-1 for what is too large: cut inside a character, UTF-8 could come out shorter than the limit.
    return room.toString(length > LIMITS.bytes ? 'latin1' : 'utf8', 0, length)
  } finally {
    await file.close()
  }
}
