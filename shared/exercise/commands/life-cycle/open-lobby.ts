import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** Opens the lobby: from now on people can join. */
export const openLobby = command({
  name: 'open-lobby',
  about: 'exercise',
  data: nothing,
  from: { facilitator: 'self', host: true },
  when: ['draft'],
  follows({ by }) {
    return [{ type: 'exercise.opened', by, data: {} }]
  },
})
