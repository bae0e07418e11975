import type { Happening } from '../../events/event.ts'
import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** Opens the lobby: from now on people can join; simulated teammates of the set-up sit down at once. */
export const openLobby = command({
  name: 'open-lobby',
  about: 'exercise',
  data: nothing,
  from: { facilitator: 'self', host: true },
  when: ['draft'],
  follows({ state, by }) {
    const simulated = state.teams.flatMap((team) =>
      team.seats.list.flatMap(({ id, bot }): Happening[] =>
        bot === null ? [] : [{ type: 'seat.joined', by, team: team.id, data: { seat: id, bot } }],
      ),
    )
    return [{ type: 'exercise.opened', by, data: {} }, ...simulated]
  },
})
