import { z } from 'zod'
import type { InjectId, PersonaId, RoleId } from '../words/ids.ts'
import { PHASES } from '../words/phase.ts'
import { channelFields } from './channels/channels.ts'
import { condition } from './condition-schema.ts'
import { authoredId, line, prose } from './parts.ts'

const attachment = z
  .union([
    z.strictObject({
      title: line,
      text: z.string().min(1).max(16_000).describe('Shown in monospace, as is.'),
    }),
    z.strictObject({
      title: line,
      table: z
        .strictObject({
          columns: z.array(line).min(1).max(12),
          rows: z.array(z.array(z.union([z.string().max(400), z.number()]))).max(200),
        })
        .describe('Columns and rows; every row as long as the columns.'),
    }),
  ])
  .describe('Something attached: a text or a table.')

const effect = z
  .union([
    z.strictObject({
      unavailable: authoredId<RoleId>().describe('The seats with this role are away from now on.'),
    }),
    z.strictObject({
      available: authoredId<RoleId>().describe('The seats with this role are back.'),
    }),
    z
      .strictObject({ reopen: z.enum(PHASES), reason: line })
      .describe('Reopens an earlier phase, with a reason.'),
  ])
  .describe('What happens in the same instant as the release.')

const recipients = z
  .union([z.literal('everyone'), z.array(authoredId<RoleId>()).min(1)])
  .describe('everyone, or a list of roles.')

const common = {
  id: authoredId<InjectId>(),
  title: line.describe(
    'A short name for the run list; players of some channels see it as subject.',
  ),
  from: authoredId<PersonaId>().describe('The persona that sends it.'),
  to: recipients.default('everyone'),
  body: prose.describe('What the reader reads: Markdown.'),
  attachments: z.array(attachment).max(6).default([]),
  attention: z
    .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
    .default(1)
    .describe('0 record, 1 note, 2 ask, 3 page.'),
  coaching: prose
    .optional()
    .describe('For the facilitator: what to watch, what to ask if the team is stuck.'),
  readAloud: prose.optional().describe('For the facilitator: a sentence to say in the room.'),
  expect: line.optional().describe('For the facilitator: what a good team does now.'),
  redHerring: prose.optional().describe('Set where the news misleads: how the story explains it.'),
  if: condition
    .optional()
    .describe('Releases when this turns true, in every form that gives it no other time.'),
  effects: z.array(effect).default([]),
}

/** One piece of news: common fields, and the fields of its channel. */
export const inject = z.discriminatedUnion('channel', [
  z.strictObject({ ...common, channel: z.literal('pager'), fields: channelFields.pager }),
  z.strictObject({ ...common, channel: z.literal('chat'), fields: channelFields.chat }),
  z.strictObject({ ...common, channel: z.literal('email'), fields: channelFields.email }),
  z.strictObject({ ...common, channel: z.literal('dashboard'), fields: channelFields.dashboard }),
  z.strictObject({ ...common, channel: z.literal('log'), fields: channelFields.log }),
  z.strictObject({
    ...common,
    channel: z.literal('code-host'),
    fields: channelFields['code-host'],
  }),
  z.strictObject({ ...common, channel: z.literal('ticket'), fields: channelFields.ticket }),
  z.strictObject({
    ...common,
    channel: z.literal('vendor-status'),
    fields: channelFields['vendor-status'],
  }),
  z.strictObject({ ...common, channel: z.literal('social'), fields: channelFields.social }),
  z.strictObject({ ...common, channel: z.literal('phone'), fields: channelFields.phone }),
  z.strictObject({ ...common, channel: z.literal('executive'), fields: channelFields.executive }),
])

export type Inject = z.output<typeof inject>
export type Attachment = z.output<typeof attachment>
export type InjectEffect = z.output<typeof effect>
export type Recipients = z.output<typeof recipients>
