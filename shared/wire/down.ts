import type { Patch } from '../view/difference.ts'

/** Rows for a viewer. `now` is the server's clock (ms), so that a browser's clock need not be right. */
export interface RowsFrame {
  /** Head of the log these rows stand for. */
  seq: number
  /** Head code: stands for everything up to that event. */
  code: string
  now: number
  /** True: forget all rows of this part first. */
  whole: boolean
  part: 'shared' | 'own'
  patch: Patch
}

/** What a command is answered with. */
export type CommandAnswer = { ok: true; seq: number } | { ok: false; code: string; message: string }

/** Why a socket was refused or sent away. */
export type Farewell =
  | { why: 'session'; message: string }
  | { why: 'version'; message: string }
  | { why: 'elsewhere'; message: string }
  | { why: 'removed'; message: string }
  | { why: 'closing'; message: string }

/** Numbers of events, both included. */
export interface MissingEvents {
  from: number
  to: number
}

/** How it stands with the disk under the log. */
export interface StorageNews {
  state: 'ok' | 'full' | 'read-only' | 'failing'
}

export interface ServerToClient {
  rows: (frame: RowsFrame) => void
  farewell: (farewell: Farewell) => void
  /** To the facilitator: the log does not hold these events any more. */
  missing: (missing: MissingEvents) => void
  /** To the facilitator, beside the rows: where the disk takes nothing, there are none. */
  storage: (news: StorageNews) => void
  /** Connection of the facilitator and of seats changed; also part of the rows. */
}

export interface ClientToServer {
  command: (frame: unknown, answer: (answer: CommandAnswer) => void) => void
  /** Who is writing in which record field; never logged. */
  editing: (frame: unknown) => void
}
