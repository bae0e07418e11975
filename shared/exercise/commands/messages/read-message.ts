import { z } from 'zod'
import { hasRead } from '../../state/injects.ts'
import { command } from '../command.ts'
import { message } from '../data.ts'
import { visibleMessage } from './visible.ts'

/** Notes that somebody has opened a message; opening it again changes nothing. */
export const readMessage = command({
  name: 'read-message',
  about: 'message',
  data: z.strictObject({ message }),
  from: { seat: 'any' },
  when: ['running', 'paused', 'hotwash'],
  right({ team, seat, data }) {
    return visibleMessage(team, seat, data.message) ? null : 'unknown-message'
  },
  follows({ team, seat, data, event }) {
    const message = visibleMessage(team, seat, data.message)
    if (seat === null || !message || hasRead(message, seat)) return []
    return [event('inject.read', { message: data.message, seat })]
  },
})
