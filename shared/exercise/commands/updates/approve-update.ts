import { z } from 'zod'
import { command } from '../command.ts'
import { update } from '../data.ts'
import { cannotApprove } from './approval.ts'

/** Approves a draft for its audience. */
export const approveUpdate = command({
  name: 'approve-update',
  about: 'update',
  data: z.strictObject({ update }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, standing, seat, data }) {
    return cannotApprove(team, standing, seat, data.update)
  },
  follows({ seat, data, event }) {
    return seat === null
      ? 'unknown-seat'
      : [event('update.approved', { update: data.update, seat })]
  },
})
