import { z } from 'zod'
import { command } from '../command.ts'
import { inject } from '../data.ts'
import { notComing, withoutIt } from './coming.ts'

/** Leaves an inject out; it can still be sent by hand. */
export const skipInject = command({
  name: 'skip-inject',
  about: 'inject',
  data: z.strictObject({ inject }),
  from: { facilitator: 'self' },
  when: ['lobby', 'running', 'paused'],
  right({ state, teams, data }) {
    return notComing(state, teams, data.inject)
  },
  follows({ teams, by, data }) {
    return withoutIt(teams, data.inject).map((team) => ({
      type: 'inject.skipped',
      by,
      team: team.id,
      data,
    }))
  },
})
