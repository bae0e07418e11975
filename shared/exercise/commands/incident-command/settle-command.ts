import { z } from 'zod'
import { command } from '../command.ts'
import { seat } from '../data.ts'

/** Says which of the two who claim command has it. */
export const settleCommand = command({
  name: 'settle-command',
  about: 'team',
  data: z.strictObject({ seat }),
  from: { facilitator: 'self', host: true },
  when: ['running', 'paused'],
  right({ team }) {
    return team.command.challenger === null ? 'no-contest' : null
  },
  follows({ team, data, event }) {
    const { holder, challenger } = team.command
    if (data.seat !== holder && data.seat !== challenger) return 'not-a-party'
    return [event('incident-command.settled', { holder: data.seat })]
  },
})
