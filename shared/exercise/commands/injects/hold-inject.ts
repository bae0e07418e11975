import { z } from 'zod'
import { command } from '../command.ts'
import { inject } from '../data.ts'
import { notComing, withoutIt } from './coming.ts'

/** Takes a coming inject off the schedule until it is sent by hand. */
export const holdInject = command({
  name: 'hold-inject',
  about: 'inject',
  data: z.strictObject({ inject }),
  from: { facilitator: 'self' },
  when: ['lobby', 'running', 'paused'],
  right({ state, teams, data }) {
    return notComing(state, teams, data.inject)
  },
  follows({ teams, by, data }) {
    return withoutIt(teams, data.inject).map((team) => ({
      type: 'inject.held',
      by,
      team: team.id,
      data,
    }))
  },
})
