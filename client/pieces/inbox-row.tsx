import { memo } from 'react'
import { CHANNEL_TITLES } from '../../shared/words/channel.ts'
import { ChannelIcon } from '../channels/channel-icon.tsx'
import { Glyph } from '../look/glyphs.tsx'
import { VisuallyHidden } from '../look/visually-hidden.tsx'
import { useRow } from '../stores/rows.ts'
import { attentionOf, useIsRead } from './attention.ts'
import s from './inbox.module.css'
import { useStoryTime } from './story-time.ts'
import { useFill } from './use-slots.ts'

/** One line of news and who sent it. It reads its own row, so an arrival draws one row. */
export const InboxRow = memo(function InboxRow({ id }: { readonly id: string }) {
  const message = useRow('messages', id)
  const read = useIsRead(id)
  const fill = useFill()
  const storyTime = useStoryTime()
  if (message === null) return null
  const asks = attentionOf(message) >= 2
  return (
    <span
      className={s.row}
      data-asks={(asks && !read) || undefined}
      data-unread={!read || undefined}
    >
      <span className={s.dot}>{!read && <Glyph name="unread" size="16px" />}</span>
      <span className={s.icon}>
        <ChannelIcon of={message.channel} />
      </span>
      <span className={s.from}>
        {!read && <VisuallyHidden>{asks ? 'Unread, asks for you. ' : 'Unread. '}</VisuallyHidden>}
        <VisuallyHidden>{CHANNEL_TITLES[message.channel]}, </VisuallyHidden>
        {fill(message.from.name)}
      </span>
      <time className={s.time}>{storyTime(message.releasedAtMs)}</time>
      <span className={s.title}>{fill(message.title)}</span>
    </span>
  )
})
