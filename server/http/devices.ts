import type { Context } from 'hono'
import type { DevicesAnswer } from '../../shared/wire/http.ts'
import type { ExerciseId } from '../../shared/words/ids.ts'
import type { SeenDevice } from '../access/devices.ts'
import { callerIn, sessionOf } from './caller.ts'
import { leads, mayShare } from './links.ts'
import { Problem } from './problem.ts'
import type { Api, Site } from './site.ts'

/** Who follows an exercise, and the way to end it on a device that should not. */
export function deviceRoutes(api: Api, site: Site): void {
  api.get('/exercises/:id/devices', (c) => {
    const { devices } = devicesFor(c, site)
    return c.json<DevicesAnswer>({ devices: devices.map((device) => shown(c, site, device)) })
  })
  api.delete('/exercises/:id/devices/:device', async (c) => {
    const { devices, exercise } = devicesFor(c, site)
    const device = devices.find(({ id }) => id === c.req.param('device'))
    if (!device) {
      throw new Problem(
        404,
        'no-device',
        'This device is no longer in the exercise; look at the list again.',
      )
    }
    if (device.id === sessionOf(c, site).device.id) {
      throw new Problem(
        409,
        'own-device',
        'This is the device you are using; end it from another one.',
      )
    }
    await site.access.revokeDevice(exercise, device.id)
    return c.json({})
  })
}

/** Whoever may give a link to a page may see and end the devices that have it. */
function devicesFor(c: Context, site: Site): { devices: SeenDevice[]; exercise: ExerciseId } {
  const { identity, exercise } = callerIn(c, site)
  if (!leads(identity)) {
    throw new Problem(403, 'not-yours', 'Devices are the facilitator’s to see; ask them.')
  }
  const devices = site.access
    .devicesIn(exercise)
    .filter((device) => device.identity.kind !== 'host' && mayShare(identity, device.identity))
  return { devices, exercise }
}

function shown(c: Context, site: Site, device: SeenDevice): DevicesAnswer['devices'][number] {
  const { id, name, identity, connected, speaks, seenMs } = device
  return {
    id,
    name,
    kind: identity.kind,
    seat: identity.kind === 'seat' ? identity.seat : null,
    connected,
    speaks,
    silentMs: connected ? 0 : Math.max(0, site.nowMs() - seenMs),
    here: id === sessionOf(c, site).device.id,
  }
}
