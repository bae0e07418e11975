import { z } from 'zod'
import { must } from '../../../words/assert.ts'
import { release } from '../../schedule/consequences.ts'
import { command } from '../command.ts'
import { inject } from '../data.ts'

/** Sends an inject once more. */
export const resendInject = command({
  name: 'resend-inject',
  about: 'inject',
  data: z.strictObject({ inject }),
  from: { facilitator: 'self' },
  when: ['running', 'paused'],
  right({ state, teams, data }) {
    if (!state.scenario.injects.some(({ id }) => id === data.inject)) return 'unknown-inject'
    return teams.some((team) => team.injects.released.has(data.inject)) ? null : 'not-released'
  },
  follows({ state, teams, data }) {
    const inject = must(
      state.scenario.injects.find(({ id }) => id === data.inject),
      'an inject of the form',
    )
    return teams
      .filter((team) => team.injects.released.has(inject.id))
      .flatMap((team) => release(state, team, inject, 'resend'))
  },
})
