import type { Injects, Message } from '../exercise/state/injects.ts'
import { isLate } from '../exercise/state/moment.ts'
import { isToEveryone } from '../exercise/state/readers.ts'
import type { FrozenScenario } from '../scenario/frozen.ts'
import { must } from '../words/assert.ts'
import { byName, nameOf, roleTitle, textOf } from './naming.ts'
import type { People } from './naming.ts'
import type { MessageRow, PagesRow, ReplyRow } from './rows.ts'
import type { TeamSources } from './sources.ts'
import { rowId } from './viewer.ts'
import type { Viewer } from './viewer.ts'

/** The messages a viewer may read: a seat what was addressed to it, the display what everyone got. */
export function readable(
  { messages }: Injects,
  scenario: FrozenScenario,
  viewer: Viewer,
): Message[] {
  switch (viewer.kind) {
    case 'seat':
      return messages.filter((message) => message.readers.includes(viewer.seat))
    case 'display':
      return messages.filter((message) => isToEveryone(scenario, message))
    case 'facilitator':
    case 'observer':
      return messages
  }
}

/**
 * A message to its readers. Which one it answers, the console alone is told: whoever reads the answer
 * may never have been sent that.
 */
export function messageRow(
  from: Pick<TeamSources, 'id' | 'prefix' | 'scenario' | 'people'>,
  message: Message,
  onConsole: boolean,
): MessageRow {
  const { scenario, people } = from
  const common = {
    id: rowId(from, message.id),
    ref: message.id,
    team: from.id,
    toEveryone: isToEveryone(scenario, message),
    attention: message.attention,
    releasedAtMs: message.released.atMs,
    late: isLate(message.released),
    acknowledged: message.acknowledged && {
      seat: message.acknowledged.seat,
      atMs: message.acknowledged.moment.atMs,
    },
    answers: onConsole ? (message.improvised?.answers ?? null) : null,
  }
  return message.improvised
    ? { ...common, ...improvised(scenario, message.improvised, people) }
    : ({ ...common, ...authored(scenario, message) } as MessageRow)
}

function authored(scenario: FrozenScenario, message: Message) {
  const inject = must(
    scenario.injects.find(({ id }) => id === message.inject),
    `inject ${message.inject}`,
  )
  const persona = scenario.personas.find(({ id }) => id === inject.from)
  return {
    inject: inject.id,
    channel: inject.channel,
    fields: inject.fields,
    from: { name: persona?.name ?? inject.from, about: persona?.about ?? null },
    to:
      inject.to === 'everyone'
        ? 'Everyone'
        : inject.to.map((role) => roleTitle(scenario, role)).join(', '),
    title: inject.title,
    body: textOf(message.edited) ?? inject.body,
    attachments: inject.attachments,
  }
}

function improvised(
  scenario: FrozenScenario,
  news: NonNullable<Message['improvised']>,
  people: People,
) {
  const { channel, from, to, title, body } = news
  const persona = scenario.personas.find(({ id }) => id === from.persona)
  const names =
    to === 'everyone'
      ? ['Everyone']
      : 'roles' in to
        ? to.roles.map((role) => roleTitle(scenario, role))
        : to.seats.map((seat) => nameOf(people, seat))
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
  }
}

/** Replies go to the facilitator and to everyone who sees the message. */
export function replyRows(
  from: Pick<TeamSources, 'id' | 'prefix' | 'people'>,
  message: Message,
): ReplyRow[] {
  return message.replies.map((reply, index) => ({
    id: `${rowId(from, message.id)}/${index + 1}`,
    message: rowId(from, message.id),
    team: from.id,
    by: reply.seat === null ? byName(from.people, reply.by) : nameOf(from.people, reply.seat),
    text: textOf(reply.text) ?? '',
    atMs: reply.moment.atMs,
  }))
}

/** The loudest messages, counted. */
export function pagesRow({ id, injects }: Pick<TeamSources, 'id' | 'injects'>): PagesRow {
  const pages = injects.messages.filter(({ attention }) => attention === 3)
  const open = pages.filter(({ acknowledged }) => acknowledged === null)
  return { id, released: pages.length, open: open.length }
}
