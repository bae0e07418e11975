import { z } from 'zod'
import { must } from '../../../words/assert.ts'
import { release } from '../../schedule/consequences.ts'
import { command } from '../command.ts'
import { inject } from '../data.ts'
import { notComing, withoutIt } from './coming.ts'

/** Sends an inject now: a coming one early, a held or skipped one, or one of the pool. */
export const releaseInject = command({
  name: 'release-inject',
  about: 'inject',
  data: z.strictObject({ inject }),
  from: { facilitator: 'self' },
  when: ['running', 'paused'],
  right({ state, teams, data }) {
    return notComing(state, teams, data.inject)
  },
  follows({ state, teams, data }) {
    const inject = must(
      state.scenario.injects.find(({ id }) => id === data.inject),
      'an inject of the form',
    )
    return withoutIt(teams, inject.id).flatMap((team) => release(state, team, inject, 'hand'))
  },
})
