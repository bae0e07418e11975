import { setTimeout as passed } from 'node:timers/promises'
import type { Measured, Variant } from '../figure.ts'
import { percentile } from '../statistics.ts'
import type { Client } from './client.ts'
import { edit } from './edit.ts'

const COMMANDS = 100
/** Long enough that everybody has been shown the one before: the server is idle. */
const PAUSE_MS = 6

/** One command at a time, by one client after the other: how long until each is answered. */
export function answersOneByOne(clients: readonly Client[]): Variant {
  return {
    async measure(): Promise<Measured> {
      const took: number[] = []
      for (let command = 0; command < COMMANDS; command += 1) {
        const begun = performance.now()
        await edit(clients[command % clients.length], command)
        took.push(performance.now() - begun)
        await passed(PAUSE_MS)
      }
      return { p50: percentile(took, 50), p99: percentile(took, 99) }
    },
  }
}
