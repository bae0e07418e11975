import type { MessageRow } from '../../shared/view/rows.ts'
import { ChannelLook } from '../channels/channel-look.tsx'
import { Markdown } from './markdown.tsx'
import { fillFields, fillSlots } from './slotted-text.ts'

type News = Pick<MessageRow, 'channel' | 'fields' | 'from' | 'to' | 'title' | 'body'>

interface Props {
  readonly of: News
  /** Story time, as its reader sees it. */
  readonly time: string
  readonly slots: Readonly<Record<string, string>>
}

/** A piece of news exactly as its reader sees it; also for previews, so it knows no store. */
export function MessageBody({
  of: { channel, fields, from, to, title, body },
  time,
  slots,
}: Props) {
  return (
    <ChannelLook
      channel={channel}
      fields={fillFields(fields, slots)}
      title={fillSlots(title, slots)}
      from={fillFields(from, slots)}
      to={to}
      time={time}
      body={<Markdown text={body} slots={slots} />}
    />
  )
}
