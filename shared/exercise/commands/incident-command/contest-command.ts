import { commanderOf } from '../../state/ownership/authority.ts'
import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** Says that one leads too; the first holder keeps command until it is settled. */
export const contestCommand = command({
  name: 'contest-command',
  about: 'team',
  data: nothing,
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, standing, seat }) {
    if (commanderOf(standing) === null) return 'command-free'
    if (team.command.holder === seat) return 'command-yours'
    return team.command.challenger === null ? null : 'third-contest'
  },
  follows({ seat, event }) {
    return seat === null ? 'unknown-seat' : [event('incident-command.contested', { seat })]
  },
})
