import type { ReactNode } from 'react'
import type { ChannelFields } from '../../shared/scenario/channels/channels.ts'
import type { Channel } from '../../shared/words/channel.ts'

/** What a channel draws: its own fields, and around them what every piece of news has. Texts are filled in already. */
export interface ChannelProps<C extends Channel> {
  readonly fields: ChannelFields[C]
  readonly title: string
  readonly from: { readonly name: string; readonly about: string | null }
  readonly to: string
  /** Story time. */
  readonly time: string
  readonly body: ReactNode
}
