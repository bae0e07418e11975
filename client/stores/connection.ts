import { create } from 'zustand'
import type { Farewell, MissingEvents, StorageNews } from '../../shared/wire/down.ts'
import type { LinkState } from '../connection/link.ts'
import type { Happened } from './digest.ts'

export interface ConnectionState {
  readonly link: LinkState
  /** How long it has been cut: a short cut is not worth a word. */
  readonly cut: 'none' | 'short' | 'noticed' | 'long'
  /** Exercise clock when it was cut; null while it holds. */
  readonly cutAtMs: number | null
  /** Why the server sent this page away. */
  readonly farewell: Farewell | null
  /** Events that the server's log has lost; told to the facilitator only. */
  readonly missing: MissingEvents | null
  /** How it stands with the server's disk; told to the facilitator only. */
  readonly storage: StorageNews['state']
  /** A command of this page was refused because the server could not write, and nothing was written since. */
  readonly unwritten: boolean
  /** Commands that wait for their answer. */
  readonly waiting: number
  /** What happened during the last cut, until it has been read. */
  readonly digest: readonly Happened[]
}

export const useConnection = create<ConnectionState>(() => ({
  link: 'connecting',
  cut: 'none',
  cutAtMs: null,
  farewell: null,
  missing: null,
  storage: 'ok',
  unwritten: false,
  waiting: 0,
  digest: [],
}))

export function forgetDigest(): void {
  useConnection.setState({ digest: [] })
}
