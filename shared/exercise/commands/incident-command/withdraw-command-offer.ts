import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** Takes the offer of command back. */
export const withdrawCommandOffer = command({
  name: 'withdraw-command-offer',
  about: 'team',
  data: nothing,
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, seat }) {
    return team.command.offeredTo !== null && team.command.holder === seat ? null : 'no-offer'
  },
  follows({ seat, event }) {
    return seat === null ? 'unknown-seat' : [event('incident-command.offer-withdrawn', { seat })]
  },
})
