import type { CapabilityKind } from '../../shared/wire/http.ts'
import type { ExerciseId, SeatId } from '../../shared/words/ids.ts'
import type { Store } from '../store/store.ts'
import { LIMITS } from '../limits.ts'
import { newToken, tokenHash } from './tokens.ts'

/** Who somebody is, and where: what a capability gives, and all that a session says. */
export type Identity =
  | { kind: 'host' }
  | { kind: 'facilitator' | 'observer' | 'display' | 'reader'; exercise: ExerciseId }
  | { kind: 'seat'; exercise: ExerciseId; seat: SeatId; host: boolean }

/** An open session: lives in memory, ends with the server or when its capability is revoked. */
export interface Session {
  token: string
  identity: Identity
  usedMs: number
}

const { sessions: MOST_SESSIONS, sessionIdleMs: IDLE_SESSION_MS } = LIMITS.memory

/** Capabilities, kept hashed in the store, and the sessions that pages exchange them for. */
export class Access {
  readonly #store: Store
  readonly #nowMs: () => number
  readonly #sessions = new Map<string, Session>()
  readonly #hostToken = newToken()
  readonly #revoked: ((identity: Identity) => void)[] = []

  constructor(store: Store, nowMs: () => number) {
    this.#store = store
    this.#nowMs = nowMs
  }

  /** The host's capability, made anew at each start: whoever sees the terminal is the host. */
  get hostToken(): string {
    return this.#hostToken
  }

  /** Makes a capability and answers its token, which is kept nowhere. */
  async grant(identity: Exclude<Identity, { kind: 'host' }>): Promise<string> {
    const token = newToken()
    const { kind, exercise } = identity
    const [seat, host] = identity.kind === 'seat' ? [identity.seat, identity.host] : [null, false]
    await this.#store.keepCapability({ tokenHash: tokenHash(token), kind, exercise, seat, host })
    return token
  }

  /** Opens a session for whoever holds this capability; null where it is worth nothing. */
  async openSession(capability: string): Promise<Session | null> {
    const identity = await this.#identityOf(tokenHash(capability))
    if (!identity) return null
    const session = { token: newToken(), identity, usedMs: this.#nowMs() }
    this.#makeRoom()
    this.#sessions.set(session.token, session)
    return session
  }

  /** The session of this token, null once it has ended. */
  session(token: string): Session | null {
    const session = this.#sessions.get(token)
    if (!session) return null
    session.usedMs = this.#nowMs()
    return session
  }

  /** Ends every capability and session of a seat: its person has left for good. */
  async revokeSeat(exercise: ExerciseId, seat: SeatId): Promise<void> {
    for (const [token, { identity }] of this.#sessions) {
      if (identity.kind !== 'seat' || identity.exercise !== exercise) continue
      if (identity.seat === seat) this.#sessions.delete(token)
    }
    await this.#store.revokeSeat(exercise, seat)
    for (const tell of this.#revoked) tell({ kind: 'seat', exercise, seat, host: false })
  }

  /** Ends every session of an exercise that is erased; its capabilities go with it. */
  endSessionsOf(exercise: ExerciseId): void {
    for (const [token, { identity }] of this.#sessions) {
      if (identity.kind !== 'host' && identity.exercise === exercise) this.#sessions.delete(token)
    }
  }

  /** Calls with each seat that was revoked. */
  onRevoked(listener: (identity: Identity) => void): void {
    this.#revoked.push(listener)
  }

  async #identityOf(hashed: string): Promise<Identity | null> {
    if (hashed === tokenHash(this.#hostToken)) return { kind: 'host' }
    const kept = await this.#store.capability(hashed)
    return kept ? identityOf(kept) : null
  }

  #makeRoom(): void {
    if (this.#sessions.size < MOST_SESSIONS) return
    const oldest = this.#nowMs() - IDLE_SESSION_MS
    for (const [token, { usedMs }] of this.#sessions) {
      if (usedMs < oldest || this.#sessions.size >= MOST_SESSIONS) this.#sessions.delete(token)
    }
  }
}

function identityOf(kept: {
  kind: CapabilityKind
  exercise: ExerciseId
  seat: SeatId | null
  host: boolean
}): Identity | null {
  const { kind, exercise, seat, host } = kept
  if (kind === 'host') return null
  if (kind !== 'seat') return { kind, exercise }
  return seat === null ? null : { kind, exercise, seat, host }
}
