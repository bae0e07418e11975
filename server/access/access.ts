import type { CapabilityKind } from '../../shared/wire/http.ts'
import type { ExerciseId, SeatId } from '../../shared/words/ids.ts'
import type { Store } from '../store/store.ts'
import { LIMITS } from '../limits.ts'
import { Devices, seenDevices, type SeenDevice } from './devices.ts'
import type { Identity, Session } from './session.ts'
import { newToken, tokenHash } from './tokens.ts'

/** Why somebody's right came to an end. */
export type Revoked = 'seat' | 'device'

const { sessions: MOST_SESSIONS, sessionIdleMs: IDLE_SESSION_MS } = LIMITS.memory

/** Capabilities, kept hashed in the store, and the sessions that pages exchange them for. */
export class Access {
  readonly #store: Store
  readonly #nowMs: () => number
  readonly #sessions = new Map<string, Session>()
  readonly #hostToken = newToken()
  readonly #devices = new Devices()
  readonly #revoked: ((ended: (session: Session) => boolean, why: Revoked) => void)[] = []

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
  async openSession(capability: string, userAgent = ''): Promise<Session | null> {
    const hashed = tokenHash(capability)
    const identity = await this.#identityOf(hashed)
    if (!identity) return null
    const device = this.#devices.of(hashed, userAgent)
    const session: Session = {
      token: newToken(),
      identity,
      capability: hashed,
      device,
      usedMs: this.#nowMs(),
      lines: 0,
      speaks: false,
    }
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
    const ofSeat = ({ identity }: Session) =>
      identity.kind === 'seat' && identity.exercise === exercise && identity.seat === seat
    this.#end(ofSeat)
    await this.#store.revokeSeat(exercise, seat)
    for (const tell of this.#revoked) tell(ofSeat, 'seat')
  }

  /** Devices that came into an exercise since the server started, each as its sessions stand now. */
  devicesIn(exercise: ExerciseId): SeenDevice[] {
    return seenDevices([...this.#sessions.values()].filter(isIn(exercise)))
  }

  /**
   * Ends the capability that a device came with and every session opened with it, on other devices too.
   * Answers whether there is such a device. Nothing ends where the store could not write.
   */
  async revokeDevice(exercise: ExerciseId, device: string): Promise<boolean> {
    const links = new Set(
      [...this.#sessions.values()]
        .filter((session) => isIn(exercise)(session) && session.device.id === device)
        .map(({ capability }) => capability),
    )
    for (const link of links) await this.#store.revokeCapability(link)
    const byLink = ({ capability }: Session) => links.has(capability)
    this.#end(byLink)
    for (const tell of this.#revoked) tell(byLink, 'device')
    return links.size > 0
  }

  /** Ends every session of an exercise that is erased; its capabilities go with it. */
  endSessionsOf(exercise: ExerciseId): void {
    this.#end(isIn(exercise))
  }

  /** Calls with a way to tell whose right was ended, and why. */
  onRevoked(listener: (ended: (session: Session) => boolean, why: Revoked) => void): void {
    this.#revoked.push(listener)
  }

  #end(ended: (session: Session) => boolean): void {
    for (const [token, session] of this.#sessions) {
      if (ended(session)) this.#sessions.delete(token)
    }
  }

  async #identityOf(hashed: string): Promise<Identity | null> {
    if (hashed === tokenHash(this.#hostToken)) return { kind: 'host' }
    const kept = await this.#store.capability(hashed)
    return kept ? identityOf(kept) : null
  }

  /** Makes room for a while: what is idle goes, and the tenth that asked least lately; never a page that is connected. */
  #makeRoom(): void {
    if (this.#sessions.size < MOST_SESSIONS) return
    const idleMs = this.#nowMs() - IDLE_SESSION_MS
    const unconnected = [...this.#sessions.values()]
      .filter(({ lines }) => lines === 0)
      .sort((a, b) => a.usedMs - b.usedMs)
    for (const [place, { token, usedMs }] of unconnected.entries()) {
      if (place < MOST_SESSIONS / 10 || usedMs < idleMs) this.#sessions.delete(token)
    }
  }
}

function isIn(exercise: ExerciseId) {
  return ({ identity }: Session) => identity.kind !== 'host' && identity.exercise === exercise
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
