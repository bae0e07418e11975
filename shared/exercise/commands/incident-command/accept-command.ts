import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** Accepts command: from now on this seat has it. */
export const acceptCommand = command({
  name: 'accept-command',
  about: 'team',
  data: nothing,
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, seat }) {
    if (team.command.offeredTo === null || team.command.offeredTo !== seat) return 'no-offer'
    return team.command.challenger === null ? null : 'contested'
  },
  follows({ seat, event }) {
    return seat === null ? 'unknown-seat' : [event('incident-command.accepted', { seat })]
  },
})
