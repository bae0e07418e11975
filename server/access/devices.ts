import { createHmac, randomBytes } from 'node:crypto'
import { deviceName } from './device-name.ts'
import type { Device, Identity, Session } from './session.ts'

/** A device as it is now. */
export interface SeenDevice extends Device {
  identity: Identity
  connected: boolean
  /** It speaks for its seat or console. */
  speaks: boolean
  /** When it last asked for anything, ms since the epoch. */
  seenMs: number
}

/** Tells devices apart: a page that is loaded again is the same one, although its session is another. */
export class Devices {
  readonly #secret = randomBytes(32)

  of(capability: string, userAgent: string): Device {
    const name = deviceName(userAgent)
    const id = createHmac('sha256', this.#secret).update(`${capability} ${name}`).digest('hex')
    return { id: id.slice(0, 16), name }
  }
}

/** What the sessions of each device say together, in the order in which the devices came. */
export function seenDevices(sessions: readonly Session[]): SeenDevice[] {
  const byId = new Map<string, SeenDevice>()
  for (const { device, identity, lines, speaks, usedMs } of sessions) {
    const before = byId.get(device.id)
    byId.set(device.id, {
      ...device,
      identity,
      connected: lines > 0 || before?.connected === true,
      speaks: speaks || before?.speaks === true,
      seenMs: Math.max(usedMs, before?.seenMs ?? 0),
    })
  }
  return [...byId.values()]
}
