import type { Io } from '../../../../server/sockets/socket.ts'
import type { Farewell } from '../../../../shared/wire/down.ts'
import { assert } from '../../../../shared/words/assert.ts'
import type { ServerEnd } from './server-end.ts'

type Admission = (socket: ServerEnd, next: (error?: Error & { data?: Farewell }) => void) => void

/** The server's side of all connections: as much of socket.io as the server uses. */
export class VirtualIo {
  readonly sockets = { sockets: new Map<string, ServerEnd>() }
  #admit: Admission = (_socket, next) => next()
  #welcome: (socket: ServerEnd) => void = () => {}

  use(admit: Admission): void {
    this.#admit = admit
  }

  on(_event: 'connection', welcome: (socket: ServerEnd) => void): void {
    this.#welcome = welcome
  }

  to(ids: readonly string[]) {
    return {
      emit: (event: 'rows', payload: unknown) => {
        const parcel = { event, json: JSON.stringify(payload) }
        for (const id of ids) this.sockets.sockets.get(id)?.send(parcel)
      },
    }
  }

  /** Everybody is told, and every connection closed. */
  closeAll(farewell: Farewell): void {
    for (const end of this.sockets.sockets.values()) {
      end.emit('farewell', farewell)
      end.disconnect()
    }
  }

  /** Lets a page in: `admitted` comes before all that the server sends. Answers why it was refused, else null. */
  connect(end: ServerEnd, admitted: () => void): Farewell | null {
    let farewell: Farewell | null = null
    this.#admit(end, (error) => {
      assert(!error || error.data, 'a refusal says why')
      farewell = error?.data ?? null
    })
    if (farewell) return farewell
    admitted()
    this.sockets.sockets.set(end.id, end)
    this.#welcome(end)
    return null
  }

  asIo(): Io {
    return this as unknown as Io
  }
}
