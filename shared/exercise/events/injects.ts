import { z } from 'zod'
import { CHANNELS } from '../../words/channel.ts'
import type { Attention } from '../../words/channel.ts'
import type { InjectId, MessageId, PersonaId, RoleId, SeatId } from '../../words/ids.ts'
import { freeText, id } from './data.ts'

const inject = id<InjectId>()
const message = id<MessageId>()
const attention = z.custom<Attention>(
  (value) => value === 0 || value === 1 || value === 2 || value === 3,
)

/** Everyone of the team, roles, or (ad hoc only) seats. */
const recipients = z.union([
  z.literal('everyone'),
  z.strictObject({ roles: z.array(id<RoleId>()) }),
  z.strictObject({ seats: z.array(id<SeatId>()) }),
])
export type MessageRecipients = z.output<typeof recipients>

export const injectEvents = {
  /** `message` is the inject's id for its one release, `<id>-2` and on for a resend. */
  'inject.released': z.strictObject({
    inject,
    message,
    how: z.enum(['timed', 'condition', 'hand', 'resend', 'jump']),
    attention,
  }),
  'inject.held': z.strictObject({ inject }),
  'inject.skipped': z.strictObject({ inject }),
  /** The text the team will read instead, set before release. */
  'inject.edited': z.strictObject({ inject, body: freeText }),
  'inject.improvised': z.strictObject({
    message,
    channel: z.enum(CHANNELS),
    from: z.strictObject({ persona: id<PersonaId>().nullable(), name: freeText.nullable() }),
    to: recipients,
    title: freeText,
    body: freeText,
    attention,
    answers: message.nullable(),
  }),
  'inject.page-acknowledged': z.strictObject({ message, seat: id<SeatId>() }),
  'inject.replied': z.strictObject({ message, seat: id<SeatId>().nullable(), text: freeText }),
  'inject.read': z.strictObject({ message, seat: id<SeatId>() }),
} as const
