import type { Identity, Session } from '../access/session.ts'
import { sendAway, type WireSocket } from './socket.ts'

/** One seat, one voice, and one console: who speaks for each, so that nobody else does unnoticed. */
export class Voices {
  readonly #speaking = new Map<string, WireSocket>()

  /** Whether another page speaks there already; the same page may have lost its line unnoticed. */
  isTaken(session: Session): boolean {
    const speaker = this.#speaking.get(nameOf(session.identity) ?? '')
    return speaker !== undefined && speaker.data.session.token !== session.token
  }

  /** Lets a socket speak; whoever spoke before is told and sent away. */
  take(socket: WireSocket): void {
    const { session } = socket.data
    const name = nameOf(session.identity)
    if (name === null) return
    const before = this.#speaking.get(name)
    this.#speaking.set(name, socket)
    if (before) before.data.session.speaks = false
    session.speaks = true
    if (!before || before === socket) return
    if (before.data.session.token === session.token) before.disconnect(true)
    else sendAway(before, { why: 'elsewhere', message: takenWords(session) })
  }

  /** Answers whether it spoke until now. */
  leave(socket: WireSocket): boolean {
    const name = nameOf(socket.data.session.identity)
    if (name === null || this.#speaking.get(name) !== socket) return false
    socket.data.session.speaks = false
    return this.#speaking.delete(name)
  }
}

/** What a page reads whose seat or console another one speaks for. */
export function takenWords({ identity }: Session): string {
  return identity.kind === 'facilitator'
    ? 'This console is in use on another device; use it here instead if you run the exercise.'
    : 'This seat is in use on another device; use it here instead if it is yours.'
}

/** Null for those who may be many: observers and displays. */
function nameOf(identity: Identity): string | null {
  if (identity.kind === 'seat') return `${identity.exercise}/${identity.seat}`
  return identity.kind === 'facilitator' ? `${identity.exercise} console` : null
}
