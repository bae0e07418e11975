import { ACKNOWLEDGEMENT } from './acknowledgement.ts'
import { AUTHORISATION } from './authorisation.ts'
import { AUTHORISATION_HTTP } from './authorisation-http.ts'
import { HOSTILE_AUTHORISATION, HOSTILE_PROJECTION } from './hostile.ts'
import { IDEMPOTENCY } from './idempotency.ts'
import { PROJECTION } from './projection.ts'
import { SCHEDULE } from './schedule.ts'

/** Every planted bug there is. */
export const FAULTS = [
  ...ACKNOWLEDGEMENT,
  ...IDEMPOTENCY,
  ...SCHEDULE,
  ...PROJECTION,
  ...AUTHORISATION,
  ...AUTHORISATION_HTTP,
  ...HOSTILE_AUTHORISATION,
  ...HOSTILE_PROJECTION,
]
