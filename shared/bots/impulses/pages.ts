import { SECOND } from '../../time/duration.ts'
import { between } from '../chance.ts'
import { mayDo } from '../impulse.ts'
import type { Impulses } from '../impulse.ts'

/** Reads what comes in, and acknowledges pages. */
export const pages: Impulses = (glance) => {
  const { view, seat, seed } = glance
  return Object.values(view.messages).flatMap((message) => {
    const row = `message:${message.id}`
    const delay = (key: string, from: number, to: number) =>
      message.releasedAtMs + between(from * SECOND, to * SECOND, seed, seat.id, message.id, key)
    const data = { message: message.ref }
    return [
      ...(mayDo(glance, row, 'acknowledge-page')
        ? [{ atMs: delay('page', 8, 30), command: 'acknowledge-page' as const, data }]
        : []),
      ...(!view.read[message.id] && mayDo(glance, row, 'read-message')
        ? [{ atMs: delay('read', 5, 60), command: 'read-message' as const, data }]
        : []),
    ]
  })
}
