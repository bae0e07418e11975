import { z } from 'zod'
import { command } from '../command.ts'
import { update, longText } from '../data.ts'
import { cannotApprove } from './approval.ts'

/** Sends a draft back with a reason. */
export const returnUpdate = command({
  name: 'return-update',
  about: 'update',
  data: z.strictObject({ update, reason: longText }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, standing, seat, data }) {
    return cannotApprove(team, standing, seat, data.update)
  },
  follows({ seat, data, free, event }) {
    return seat === null
      ? 'unknown-seat'
      : [event('update.returned', { update: data.update, seat, reason: free(data.reason) })]
  },
})
