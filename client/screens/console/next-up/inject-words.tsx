import type { RunListRow } from '../../../../shared/view/console-rows.ts'
import { ATTENTION_TITLES } from '../../../../shared/words/channel.ts'
import { Markdown } from '../../../pieces/markdown.tsx'
import { useFill, useSlots } from '../../../pieces/use-slots.ts'
import { kindOf, whenOf } from '../../../pieces/run-list/line-words.ts'
import s from './next-up.module.css'

/** All that a facilitator should know about one row: what people will read, and what to say around it. */
export function InjectWords({ row }: { readonly row: RunListRow }) {
  const slots = useSlots()
  const fill = useFill()
  const level = row.attention === null ? null : ATTENTION_TITLES[row.attention].toLowerCase()
  const when = whenOf(row)
  return (
    <div className={s.words}>
      <p className={s.about}>
        {[
          kindOf(row),
          row.to === null ? null : `to ${row.to}`,
          level,
          row.edited ? 'edited by you' : null,
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <h3 className={s.title}>{fill(row.title)}</h3>
      {when !== null && <p className={s.when}>{when}</p>}
      {row.body !== null && <Markdown text={row.body} slots={slots} />}
      <dl className={s.notes}>
        <Note name="Read aloud" text={row.readAloud} />
        <Note name="Expect" text={row.expect} />
        <Note name="If stuck" text={row.coaching} />
      </dl>
    </div>
  )
}

function Note({ name, text }: { readonly name: string; readonly text: string | null }) {
  const slots = useSlots()
  if (text === null) return null
  return (
    <div className={s.note}>
      <dt>{name}</dt>
      <dd>
        <Markdown text={text} slots={slots} />
      </dd>
    </div>
  )
}
