import { z } from 'zod'
import { command } from '../command.ts'
import { longTextOrNone } from '../data.ts'

/** One moment and one gap of a person, hidden until they are revealed. */
export const writeMoment = command({
  name: 'write-moment',
  about: 'team',
  data: z.strictObject({
    moment: longTextOrNone,
    gap: longTextOrNone,
    named: z.boolean(),
  }),
  from: { seat: 'any' },
  when: ['hotwash'],
  follows({ seat, data, free, event }) {
    if (seat === null) return 'unknown-seat'
    return [
      event('moment.written', {
        seat,
        moment: free(data.moment),
        gap: free(data.gap),
        named: data.named,
      }),
    ]
  },
})
