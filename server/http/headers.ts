import type { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { DAY, SECOND } from '../../shared/time/duration.ts'
import type { ApiEnv, Site } from './site.ts'

const YEAR_S = (365 * DAY) / SECOND

/** What a browser is told with every answer, whatever it is. */
export function tellBrowsers(app: Hono<ApiEnv>, { addresses }: Site): void {
  app.use(
    secureHeaders({
      // Browsers complain about these two on plain http, which is what a room has.
      crossOriginOpenerPolicy: false,
      originAgentCluster: false,
      strictTransportSecurity: false,
      xFrameOptions: 'DENY',
      // No screen asks for any of them, so nothing that got into one may.
      permissionsPolicy: {
        camera: [],
        microphone: [],
        geolocation: [],
        displayCapture: [],
        payment: [],
        usb: [],
        serial: [],
        midi: [],
      },
    }),
  )
  app.use(async (c, next) => {
    await next()
    const isOverTls = addresses().players.startsWith('https:')
    if (isOverTls) c.header('Strict-Transport-Security', `max-age=${YEAR_S}`)
  })
}
