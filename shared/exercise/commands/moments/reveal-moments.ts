import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** Shows what people wrote, to everyone. */
export const revealMoments = command({
  name: 'reveal-moments',
  about: 'exercise',
  data: nothing,
  from: { facilitator: 'self', host: true },
  when: ['hotwash'],
  follows({ state, by }) {
    return state.teams.map((team) => ({ type: 'moment.revealed', by, team: team.id, data: {} }))
  },
})
