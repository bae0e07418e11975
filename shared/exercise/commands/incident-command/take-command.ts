import { commanderOf } from '../../state/ownership/authority.ts'
import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** Takes incident command where nobody, or somebody who is away, has it. */
export const takeCommand = command({
  name: 'take-command',
  about: 'team',
  data: nothing,
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, standing, seat }) {
    if (commanderOf(standing) === null) return null
    return team.command.holder === seat ? 'command-yours' : 'command-held'
  },
  follows({ seat, event }) {
    return seat === null ? 'unknown-seat' : [event('incident-command.taken', { seat })]
  },
})
