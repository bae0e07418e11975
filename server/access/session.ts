import type { ExerciseId, SeatId } from '../../shared/words/ids.ts'

/** Who somebody is, and where: what a capability gives, and all that a session says. */
export type Identity =
  | { kind: 'host' }
  | { kind: 'facilitator' | 'observer' | 'display' | 'reader'; exercise: ExerciseId }
  | { kind: 'seat'; exercise: ExerciseId; seat: SeatId; host: boolean }

/** A browser that came by one link. Its id opens nothing, and is another after each start. */
export interface Device {
  id: string
  name: string
}

/** An open session: lives in memory, ends with the server or when its capability is revoked. */
export interface Session {
  token: string
  identity: Identity
  /** Hash of the capability it was exchanged for. */
  capability: string
  device: Device
  usedMs: number
  /** Connections it has open now. */
  lines: number
  /** One of them speaks for its seat or console. */
  speaks: boolean
}
