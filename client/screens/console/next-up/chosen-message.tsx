import type { MessageRow } from '../../../../shared/view/rows.ts'
import { Markdown } from '../../../pieces/markdown.tsx'
import { useFill, useSlots } from '../../../pieces/use-slots.ts'
import { LineCard } from './line-card.tsx'
import { Replies } from './replies.tsx'

/** News that was written in play. */
export function ChosenMessage({ message }: { readonly message: MessageRow }) {
  const slots = useSlots()
  const fill = useFill()
  return (
    <LineCard title="Written in play" line={message.id}>
      <p>
        From {fill(message.from.name)} to {message.to}
      </p>
      <h3>{fill(message.title)}</h3>
      <Markdown text={message.body} slots={slots} />
      <Replies messages={[message]} />
    </LineCard>
  )
}
