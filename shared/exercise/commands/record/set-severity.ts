import { z } from 'zod'
import { command } from '../command.ts'

/** Says how bad it is: 1 is the worst. */
export const setSeverity = command({
  name: 'set-severity',
  about: 'team',
  data: z.strictObject({ severity: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
  from: { seat: 'present', facilitator: 'both' },
  when: ['running'],
  facilitatorWhen: ['running', 'paused'],
  follows({ seat, data, event }) {
    return [event('record.severity-set', { seat, severity: data.severity })]
  },
})
