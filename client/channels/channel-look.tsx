import type { ReactNode } from 'react'
import type { ChannelFields } from '../../shared/scenario/channels/channels.ts'
import type { Channel } from '../../shared/words/channel.ts'
import s from './artefact.module.css'
import type { ChannelProps } from './channel.ts'
import { Chat } from './chat.tsx'
import { CodeHost } from './code-host.tsx'
import { Dashboard } from './dashboard.tsx'
import { Email } from './email.tsx'
import { Executive } from './executive.tsx'
import { Log } from './log.tsx'
import { Pager } from './pager.tsx'
import { Phone } from './phone.tsx'
import { Social } from './social.tsx'
import { Ticket } from './ticket.tsx'
import { VendorStatus } from './vendor-status.tsx'

/** A channel without an entry does not compile. */
const looks: { [C in Channel]: (props: ChannelProps<C>) => ReactNode } = {
  pager: Pager,
  chat: Chat,
  email: Email,
  dashboard: Dashboard,
  log: Log,
  'code-host': CodeHost,
  ticket: Ticket,
  'vendor-status': VendorStatus,
  social: Social,
  phone: Phone,
  executive: Executive,
}

type Shown<C extends Channel> = Omit<ChannelProps<C>, 'fields'> & {
  readonly channel: C
  /** Null where the sender filled none in: then the words stand alone. */
  readonly fields: ChannelFields[C] | null
}

/** One piece of news in the look of its channel. */
export function ChannelLook<C extends Channel>({ channel, fields, ...rest }: Shown<C>) {
  if (fields !== null) return looks[channel]({ ...rest, fields })
  return (
    <div className={s.artefact} data-channel={channel}>
      <p className={s.headline}>{rest.title}</p>
      {rest.body}
    </div>
  )
}
