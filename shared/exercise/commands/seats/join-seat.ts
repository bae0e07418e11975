import { z } from 'zod'
import { findSeat } from '../../state/seats.ts'
import { command } from '../command.ts'
import { personName, seat } from '../data.ts'

/** A person sits down. After the start, or with admission by hand, they wait until the facilitator lets them in. */
export const joinSeat = command({
  name: 'join-seat',
  about: 'seat',
  data: z.strictObject({ seat, name: personName }),
  from: { seat: 'any' },
  when: ['lobby', 'running', 'paused', 'hotwash'],
  right({ state, team, seat, data }) {
    if (state.life.joiningLocked) return 'joining-locked'
    const wanted = findSeat(team.seats, data.seat)
    if (!wanted || (seat !== null && seat !== data.seat)) return 'unknown-seat'
    return wanted.person === 'free' || wanted.person === 'left' ? null : 'seat-taken'
  },
  follows({ state, data, event }) {
    const waits =
      state.setup.facilitated && (state.setup.admitByHand || state.life.stage !== 'lobby')
    const events = waits
      ? [event('seat.waiting', { seat: data.seat })]
      : [event('seat.joined', { seat: data.seat, bot: null })]
    return { events, names: { [data.seat]: data.name } }
  },
})
