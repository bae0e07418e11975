import { z } from 'zod'
import { command } from '../command.ts'
import { update } from '../data.ts'
import { APPROVAL, mayApproveUpdate, unsent } from './approval.ts'

/** Sends an update. Whoever has the authority approves it by sending; without approval it goes out all the same, and is a finding. */
export const sendUpdate = command({
  name: 'send-update',
  about: 'update',
  data: z.strictObject({ update }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, data }) {
    const update = unsent(team, data.update)
    return typeof update === 'string' ? update : null
  },
  follows({ team, standing, seat, data, event }) {
    const update = unsent(team, data.update)
    if (typeof update === 'string') return update
    if (seat === null) return 'unknown-seat'
    const approves =
      update.state !== 'approved' && mayApproveUpdate(standing, seat, update.audience)
    const approved = approves || update.state === 'approved' || APPROVAL[update.audience] === null
    return [
      ...(approves ? [event('update.approved', { update: data.update, seat })] : []),
      event('update.sent', { update: data.update, seat, approved }),
    ]
  },
})
