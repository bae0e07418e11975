import { once } from 'node:events'
import type { Server } from 'node:http'

/** Nobody can be served at the address that was set; its message is one sentence for whoever starts the server. */
export class CannotListen extends Error {
  override name = 'CannotListen'
}

interface Place {
  port: number
  host: string
}

/** Resolves once it listens; rejects with {@link CannotListen} where what was set is the reason. */
export async function listen(http: Server, place: Place): Promise<void> {
  http.listen(place.port, place.host)
  try {
    await once(http, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const sentence = sentenceOn(code, place)
    throw sentence === null ? error : new CannotListen(sentence, { cause: error })
  }
}

function sentenceOn(code: unknown, { port, host }: Place): string | null {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use: stop the other program, or set PORT.`
    case 'EACCES':
      return `This user may not listen on port ${port}: set PORT above 1023.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `This machine has no address "${host}": set HOST to one that it has, or to 0.0.0.0 for all.`
    default:
      return null
  }
}
