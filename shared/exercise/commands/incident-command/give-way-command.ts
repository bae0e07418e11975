import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** One of the two who claim command leaves it to the other. */
export const giveWayCommand = command({
  name: 'give-way-command',
  about: 'team',
  data: nothing,
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, seat }) {
    const { holder, challenger } = team.command
    if (challenger === null) return 'no-contest'
    return seat === holder || seat === challenger ? null : 'not-a-party'
  },
  follows({ team, seat, event }) {
    const { holder, challenger } = team.command
    const other = seat === holder ? challenger : holder
    if (seat === null || other === null) return 'no-contest'
    return [event('incident-command.gave-way', { seat, holder: other })]
  },
})
