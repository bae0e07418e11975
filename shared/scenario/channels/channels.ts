import type { z } from 'zod'
import type { Channel } from '../../words/channel.ts'
import { chat } from './chat.ts'
import { codeHost } from './code-host.ts'
import { dashboard } from './dashboard.ts'
import { email } from './email.ts'
import { executive } from './executive.ts'
import { log } from './log.ts'
import { pager } from './pager.ts'
import { phone } from './phone.ts'
import { social } from './social.ts'
import { ticket } from './ticket.ts'
import { vendorStatus } from './vendor-status.ts'

/** The structured fields of each channel; a channel without an entry does not compile. */
export const channelFields = {
  pager: pager.fields,
  chat: chat.fields,
  email: email.fields,
  dashboard: dashboard.fields,
  log: log.fields,
  'code-host': codeHost.fields,
  ticket: ticket.fields,
  'vendor-status': vendorStatus.fields,
  social: social.fields,
  phone: phone.fields,
  executive: executive.fields,
} satisfies Record<Channel, z.ZodType>

/** Words a reader can take in at once on each channel; `check` warns beyond. */
export const wordLimits: Record<Channel, number> = {
  pager: pager.words,
  chat: chat.words,
  email: email.words,
  dashboard: dashboard.words,
  log: log.words,
  'code-host': codeHost.words,
  ticket: ticket.words,
  'vendor-status': vendorStatus.words,
  social: social.words,
  phone: phone.words,
  executive: executive.words,
}

export type ChannelFields = { [C in Channel]: z.output<(typeof channelFields)[C]> }
