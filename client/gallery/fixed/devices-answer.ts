import type { DevicesAnswer, SeenDevice } from '../../../shared/wire/http.ts'
import { MINUTE } from '../../../shared/time/duration.ts'
import { DANA, SAM } from '../fixed-people.ts'

const device = (id: string, name: string, more: Partial<SeenDevice>): SeenDevice => ({
  id,
  name,
  kind: 'seat',
  seat: null,
  connected: true,
  speaks: true,
  silentMs: 0,
  here: false,
  ...more,
})

/** Sam changed from a phone to a laptop; Dana's phone has no network. */
export const fixedDevices: DevicesAnswer = {
  devices: [
    device('d1', 'Firefox on Linux', { kind: 'facilitator', here: true }),
    device('d2', 'Safari on iPhone', {
      seat: SAM,
      connected: false,
      speaks: false,
      silentMs: 7 * MINUTE,
    }),
    device('d3', 'Chrome on Mac', { seat: SAM }),
    device('d4', 'Chrome on Android', {
      seat: DANA,
      connected: false,
      speaks: false,
      silentMs: 20_000,
    }),
    device('d5', 'Chrome on Windows', { kind: 'display', speaks: false }),
  ],
}
