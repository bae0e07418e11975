import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** Declines the offer of command. */
export const declineCommand = command({
  name: 'decline-command',
  about: 'team',
  data: nothing,
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, seat }) {
    return team.command.offeredTo !== null && team.command.offeredTo === seat ? null : 'no-offer'
  },
  follows({ seat, event }) {
    return seat === null ? 'unknown-seat' : [event('incident-command.declined', { seat })]
  },
})
