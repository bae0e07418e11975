import { must } from '../../words/assert.ts'
import type { Attention, Channel } from '../../words/channel.ts'
import type { InjectId, MessageId, PersonaId, SeatId } from '../../words/ids.ts'
import type { FreeText } from '../events/data.ts'
import type { By } from '../events/event.ts'
import type { MessageRecipients } from '../events/injects.ts'
import type { Moment, Told } from './moment.ts'

/**
 * Something that reached players: a released inject, a resend, or an ad hoc one. One to which something
 * happened is a new object: while a message is the same object, nothing about it has changed.
 */
export interface Message {
  id: MessageId
  inject: InjectId | null
  improvised: {
    channel: Channel
    from: { persona: PersonaId | null; name: FreeText | null }
    to: MessageRecipients
    title: FreeText
    body: FreeText
    answers: MessageId | null
  } | null
  /** The facilitator's text in place of the author's. */
  edited: FreeText | null
  attention: Attention
  /** Seats that hold an addressed role now, or held it at some time since the release. */
  readers: SeatId[]
  released: Moment
  acknowledged: { seat: SeatId; moment: Moment } | null
  replies: { by: By; seat: SeatId | null; text: FreeText; moment: Moment }[]
  reads: { seat: SeatId; moment: Moment }[]
}

export interface Injects {
  messages: Message[]
  /** First release of each. */
  released: Map<InjectId, Moment>
  held: Set<InjectId>
  skipped: Set<InjectId>
  edited: Map<InjectId, FreeText>
}

export function emptyInjects(): Injects {
  return {
    messages: [],
    released: new Map(),
    held: new Set(),
    skipped: new Set(),
    edited: new Map(),
  }
}

export function findMessage(injects: Injects, id: MessageId): Message | undefined {
  return injects.messages.find((message) => message.id === id)
}

export function hasRead({ reads }: Message, seat: SeatId): boolean {
  return reads.some((read) => read.seat === seat)
}

export function evolveInjects(slice: Injects, event: Told): void {
  const { moment } = event
  switch (event.type) {
    case 'inject.released': {
      const { inject, message, attention } = event.data
      slice.messages.push({
        ...emptyMessage(message, attention, moment),
        inject,
        edited: slice.edited.get(inject) ?? null,
      })
      if (!slice.released.has(inject)) slice.released.set(inject, moment)
      slice.held.delete(inject)
      slice.skipped.delete(inject)
      return
    }
    case 'inject.improvised': {
      const { message, attention, ...improvised } = event.data
      slice.messages.push({ ...emptyMessage(message, attention, moment), improvised })
      return
    }
    case 'inject.held':
      slice.held.add(event.data.inject)
      return
    case 'inject.skipped':
      slice.held.delete(event.data.inject)
      slice.skipped.add(event.data.inject)
      return
    case 'exercise.jumped':
      for (const inject of event.data.skipped.injects)
        if (!slice.released.has(inject)) slice.skipped.add(inject)
      return
    case 'inject.edited':
      slice.edited.set(event.data.inject, event.data.body)
      return
    case 'inject.page-acknowledged':
      renewMessage(slice, event.data.message, () => ({
        acknowledged: { seat: event.data.seat, moment },
      }))
      return
    case 'inject.replied': {
      const { by, data } = event
      const reply = { by, seat: data.seat, text: data.text, moment }
      renewMessage(slice, data.message, ({ replies }) => ({ replies: [...replies, reply] }))
      return
    }
    case 'inject.read': {
      const read = { seat: event.data.seat, moment }
      renewMessage(slice, event.data.message, ({ reads }) => ({ reads: [...reads, read] }))
      return
    }
    default:
      return
  }
}

function emptyMessage(id: MessageId, attention: Attention, released: Moment): Message {
  return {
    id,
    inject: null,
    improvised: null,
    edited: null,
    attention,
    readers: [],
    released,
    acknowledged: null,
    replies: [],
    reads: [],
  }
}

/** Something happened to a message. */
export function renewMessage(
  { messages }: Injects,
  id: MessageId,
  change: (message: Message) => Partial<Message>,
): void {
  const at = messages.findIndex((message) => message.id === id)
  const message = must(messages[at], `message ${id}`)
  messages[at] = { ...message, ...change(message) }
}
