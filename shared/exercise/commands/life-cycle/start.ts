import type { Happening } from '../../events/event.ts'
import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** Begins play: the clock runs and every team enters identification. */
export const start = command({
  name: 'start',
  about: 'exercise',
  data: nothing,
  from: { facilitator: 'self', host: true },
  when: ['lobby'],
  right({ state }) {
    return state.teams.some((team) => team.seats.list.some((seat) => seat.person === 'present'))
      ? null
      : 'nobody-here'
  },
  follows({ state, by }) {
    return [
      { type: 'exercise.started', by, data: {} },
      ...state.teams.map((team): Happening => ({
        type: 'phase.entered',
        by: 'schedule',
        team: team.id,
        data: { phase: 'identification', because: 'start' },
      })),
    ]
  },
})
