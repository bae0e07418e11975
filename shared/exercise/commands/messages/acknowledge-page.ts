import { z } from 'zod'
import { command } from '../command.ts'
import { message } from '../data.ts'
import { visibleMessage } from './visible.ts'

/** Stops the noise of a page for everyone of the paged role; it is no claim. */
export const acknowledgePage = command({
  name: 'acknowledge-page',
  about: 'message',
  data: z.strictObject({ message }),
  from: { seat: 'any', facilitator: 'for' },
  when: ['running', 'paused'],
  right({ team, seat, data }) {
    const message = visibleMessage(team, seat, data.message)
    if (!message) return 'unknown-message'
    return message.attention === 3 && !message.acknowledged ? null : 'no-page'
  },
  follows({ seat, data, event }) {
    return seat === null
      ? 'unknown-seat'
      : [event('inject.page-acknowledged', { message: data.message, seat })]
  },
})
