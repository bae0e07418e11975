import { ChannelLook } from '../../../channels/channel-look.tsx'
import { Markdown } from '../../../pieces/markdown.tsx'
import { useStoryTime } from '../../../pieces/story-time.ts'
import { useFill, useSlots } from '../../../pieces/use-slots.ts'
import { exerciseNow } from '../../../stores/clock.ts'
import { useRow, useRowsStore } from '../../../stores/rows.ts'
import type { ImproviseDraft } from './improvise-draft.ts'
import s from './improvise.module.css'

/** The draft as its reader will see it. */
export function Preview({ draft }: { readonly draft: ImproviseDraft }) {
  const slots = useSlots()
  const fill = useFill()
  const storyTime = useStoryTime()
  const persona = useRow('personas', draft.persona)
  const to = useToWords(draft)
  return (
    <section aria-label="As it will look" className={s.preview}>
      <ChannelLook
        channel={draft.channel}
        fields={null}
        title={fill(draft.title) || 'Title'}
        from={{
          name: fill(persona?.name ?? (draft.name || 'Somebody')),
          about: persona?.about == null ? null : fill(persona.about),
        }}
        to={to}
        time={storyTime(exerciseNow())}
        body={<Markdown text={draft.body || 'Text'} slots={slots} />}
      />
    </section>
  )
}

function useToWords({ to, roles, seats }: ImproviseDraft): string {
  return useRowsStore((view) => {
    if (to === 'everyone') return 'Everyone'
    if (to === 'seats') return seats.map((id) => view.seats[id]?.name ?? id).join(', ')
    const titles = view.briefing['briefing']?.roles ?? []
    return roles.map((id) => titles.find((role) => role.id === id)?.title ?? id).join(', ')
  })
}
