import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** The facilitator relieves the commander; nobody has command then. */
export const relieveCommand = command({
  name: 'relieve-command',
  about: 'team',
  data: nothing,
  from: { facilitator: 'self', host: true },
  when: ['running', 'paused'],
  right({ team }) {
    return team.command.holder === null ? 'command-free' : null
  },
  follows({ team, event }) {
    const { holder } = team.command
    return holder === null ? 'command-free' : [event('incident-command.relieved', { seat: holder })]
  },
})
