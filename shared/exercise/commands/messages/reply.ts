import { z } from 'zod'
import { command } from '../command.ts'
import { message, longText } from '../data.ts'
import { visibleMessage } from './visible.ts'

/** Answers a message; the facilitator may answer as the persona. */
export const reply = command({
  name: 'reply',
  about: 'message',
  data: z.strictObject({ message, text: longText }),
  from: { seat: 'any', facilitator: 'for' },
  when: ['running', 'paused'],
  right({ team, seat, data }) {
    return visibleMessage(team, seat, data.message) ? null : 'unknown-message'
  },
  follows({ seat, data, free, event }) {
    return [event('inject.replied', { message: data.message, seat, text: free(data.text) })]
  },
})
