import type { Hono } from 'hono'
import type { BlockList } from 'node:net'
import type { Logger } from 'pino'
import type { Ms } from '../../shared/time/duration.ts'
import type { Access } from '../access/access.ts'
import type { Addresses } from '../access/addresses.ts'
import type { TryOut } from '../host/bring-in.ts'
import type { Exercises } from '../host/exercises.ts'
import type { Presence } from '../host/presence.ts'
import type { Library } from '../library/library.ts'
import type { Reports } from './reports.ts'
import type { Store } from '../store/store.ts'

/** Whom the server believes. */
export interface Trust {
  /** Reverse proxies whose word on where a request comes from is believed. */
  proxies: BlockList
  /** Who may read the metrics from another machine. */
  metricsToken: string | null
}

/** All that the HTTP side works with. */
export interface Site {
  store: Store
  /** How a log that is brought in is tried out. */
  tryOut: TryOut
  access: Access
  exercises: Exercises
  presence: Presence
  library: Library
  reports: Reports
  /** Known once the server listens. */
  addresses: () => Addresses
  log: Logger
  nowMs: () => number
  /** How long exercises are kept after the last thing that happened in them; null for ever. */
  keepMs: Ms | null
  program: string
  /** Numbers for whoever operates the server, as text. */
  metrics: () => Promise<string>
  /** Counts a request that was not answered as asked. */
  refused: (code: string) => void
  trust: Trust
}

/** Routes under `/api`. */
export type Api = Hono<ApiEnv>

export interface ApiEnv {
  Bindings: { incoming: { socket: { remoteAddress?: string } } }
}
