import { Diamond } from 'lucide-react'
import { CHANNEL_TITLES } from '../../../../shared/words/channel.ts'
import { ChannelIcon } from '../../../channels/channel-icon.tsx'
import { Icon } from '../../../look/icon.tsx'
import type { FlowItem } from './item.ts'

/** The channel of news, or a decision's diamond, with its name for listeners. */
export function ItemIcon({ of: { channel } }: { readonly of: FlowItem }) {
  return (
    <span>
      {channel === null ? <Icon of={Diamond} /> : <ChannelIcon of={channel} />}
      <span className="visually-hidden">
        {channel === null ? 'Decision' : CHANNEL_TITLES[channel]}:{' '}
      </span>
    </span>
  )
}
