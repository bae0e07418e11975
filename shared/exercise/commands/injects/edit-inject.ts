import { z } from 'zod'
import { command } from '../command.ts'
import { inject, longText } from '../data.ts'
import { notComing, withoutIt } from './coming.ts'

/** Changes what an inject will say, before its release. */
export const editInject = command({
  name: 'edit-inject',
  about: 'inject',
  data: z.strictObject({ inject, body: longText }),
  from: { facilitator: 'self' },
  when: ['lobby', 'running', 'paused'],
  right({ state, teams, data }) {
    return notComing(state, teams, data.inject)
  },
  follows({ teams, by, data, free }) {
    const body = free(data.body)
    return withoutIt(teams, data.inject).map((team) => ({
      type: 'inject.edited',
      by,
      team: team.id,
      data: { inject: data.inject, body },
    }))
  },
})
