import type { Message } from '../exercise/state/injects.ts'
import { isLate } from '../exercise/state/moment.ts'
import { isToEveryone } from '../exercise/state/readers.ts'
import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import { must } from '../words/assert.ts'
import { byName, nameOf, roleTitle, textOf } from './naming.ts'
import type { MessageRow, ReplyRow } from './rows.ts'
import { rowId } from './viewer.ts'
import type { Live, Viewer } from './viewer.ts'

/** The messages a viewer may read: a seat what was addressed to it, the display what everyone got. */
export function readable(state: ExerciseState, team: TeamState, viewer: Viewer): Message[] {
  switch (viewer.kind) {
    case 'seat':
      return team.injects.messages.filter((message) => message.readers.includes(viewer.seat))
    case 'display':
      return team.injects.messages.filter((message) => isToEveryone(state.scenario, message))
    case 'facilitator':
    case 'observer':
      return team.injects.messages
  }
}

export function messageRow(
  state: ExerciseState,
  team: TeamState,
  message: Message,
  viewer: Viewer,
  live: Live,
): MessageRow {
  const common = {
    id: rowId(state, viewer, team.id, message.id),
    ref: message.id,
    team: team.id,
    toEveryone: isToEveryone(state.scenario, message),
    attention: message.attention,
    releasedAtMs: message.released.atMs,
    late: isLate(message.released),
    acknowledged: message.acknowledged && {
      seat: message.acknowledged.seat,
      atMs: message.acknowledged.moment.atMs,
    },
  }
  return message.improvised
    ? { ...common, ...improvised(state, message.improvised, live) }
    : ({ ...common, ...authored(state, message) } as MessageRow)
}

function authored(state: ExerciseState, message: Message) {
  const inject = must(
    state.scenario.injects.find(({ id }) => id === message.inject),
    `inject ${message.inject}`,
  )
  const persona = state.scenario.personas.find(({ id }) => id === inject.from)
  return {
    inject: inject.id,
    channel: inject.channel,
    fields: inject.fields,
    from: { name: persona?.name ?? inject.from, about: persona?.about ?? null },
    to:
      inject.to === 'everyone'
        ? 'Everyone'
        : inject.to.map((role) => roleTitle(state, role)).join(', '),
    title: inject.title,
    body: textOf(message.edited) ?? inject.body,
    attachments: inject.attachments,
    answers: null,
  }
}

function improvised(state: ExerciseState, news: NonNullable<Message['improvised']>, live: Live) {
  const { channel, from, to, title, body, answers } = news
  const persona = state.scenario.personas.find(({ id }) => id === from.persona)
  const names =
    to === 'everyone'
      ? ['Everyone']
      : 'roles' in to
        ? to.roles.map((role) => roleTitle(state, role))
        : to.seats.map((seat) => nameOf(state, live, seat))
  return {
    inject: null,
    channel,
    fields: null,
    from: {
      name: persona?.name ?? textOf(from.name) ?? 'Unknown sender',
      about: persona?.about ?? null,
    },
    to: names.join(', '),
    title: textOf(title) ?? '',
    body: textOf(body) ?? '',
    attachments: [],
    answers,
  }
}

/** Replies go to the facilitator and to everyone who sees the message; the display shows none. */
export function replyRows(
  state: ExerciseState,
  team: TeamState,
  message: Message,
  viewer: Viewer,
  live: Live,
): ReplyRow[] {
  if (viewer.kind === 'display') return []
  return message.replies.map((reply, index) => ({
    id: `${rowId(state, viewer, team.id, message.id)}/${index + 1}`,
    message: rowId(state, viewer, team.id, message.id),
    team: team.id,
    by: reply.seat === null ? byName(state, live, reply.by) : nameOf(state, live, reply.seat),
    text: textOf(reply.text) ?? '',
    atMs: reply.moment.atMs,
  }))
}
