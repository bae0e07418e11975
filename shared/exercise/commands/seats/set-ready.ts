import { z } from 'zod'
import { command } from '../command.ts'

/** Says that this person is ready to start. */
export const setReady = command({
  name: 'set-ready',
  about: 'exercise',
  data: z.strictObject({ ready: z.boolean() }),
  from: { seat: 'present' },
  when: ['lobby'],
  follows({ seat, data, event }) {
    return seat === null ? 'unknown-seat' : [event('seat.ready', { seat, ready: data.ready })]
  },
})
