import { setTimeout as passed } from 'node:timers/promises'
import type { Variant } from '../figure.ts'
import type { Child } from '../processes/child.ts'
import type { Client } from './client.ts'
import { edit } from './edit.ts'

/** How often something happens in each room. */
const EVERY_MS = 2_000
const TURNS = 2

export interface Room {
  seats: readonly Client[]
}

/** In every room one edit after the other, spread evenly over time: what part of a core that takes. */
export function playInRooms(child: Child, rooms: readonly Room[]): Variant {
  return {
    async measure() {
      const cpuBefore = await child.cpuMicros()
      const begun = performance.now()
      await Promise.all(rooms.map((room, place) => play(room, (place / rooms.length) * EVERY_MS)))
      const cpu = (await child.cpuMicros()) - cpuBefore
      return { 'CPU of one core': cpu / 10 / (performance.now() - begun) }
    },
  }
}

async function play({ seats }: Room, afterMs: number): Promise<void> {
  await passed(afterMs)
  for (let turn = 0; turn < TURNS; turn += 1) {
    await edit(seats[turn % seats.length], turn)
    await passed(EVERY_MS)
  }
}
