import { z } from 'zod'
import { command } from '../command.ts'
import { update } from '../data.ts'
import { APPROVAL, unsent } from './approval.ts'

/** Asks those with the authority to approve a draft. */
export const askApproval = command({
  name: 'ask-approval',
  about: 'update',
  data: z.strictObject({ update }),
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, data }) {
    const update = unsent(team, data.update)
    if (typeof update === 'string') return update
    if (APPROVAL[update.audience] === null) return 'no-approval-needed'
    return update.state === 'draft' || update.state === 'returned' ? null : 'update-state'
  },
  follows({ seat, data, event }) {
    return seat === null
      ? 'unknown-seat'
      : [event('update.approval-asked', { update: data.update, seat })]
  },
})
