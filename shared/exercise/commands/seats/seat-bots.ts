import { usualPolicy } from '../../../scenario/setup.ts'
import { command } from '../command.ts'
import { nothing } from '../data.ts'

/** Simulated teammates take the free seats. */
export const seatBots = command({
  name: 'seat-bots',
  about: 'team',
  data: nothing,
  from: { facilitator: 'self', host: true },
  when: ['lobby', 'running', 'paused'],
  right({ team }) {
    return team.seats.list.some((seat) => seat.person === 'free') ? null : 'no-free-seat'
  },
  follows({ team, event }) {
    const free = team.seats.list.filter((seat) => seat.person === 'free')
    return free.map((seat, index) =>
      event('seat.joined', { seat: seat.id, bot: usualPolicy(index) }),
    )
  },
})
