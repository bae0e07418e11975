import type { ChecklistRow } from '../../../shared/view/rows.ts'
import type { Answer } from '../../../shared/words/incident.ts'
import type { GlyphName } from '../../look/glyphs.tsx'
import { Mark } from '../../look/mark.tsx'
import { useFill } from '../../pieces/use-slots.ts'
import { useRow, useRows } from '../../stores/rows.ts'
import s from './lobby.module.css'
import { isHere } from './seat-words.ts'

const answers: Record<Answer, { readonly glyph: GlyphName; readonly word: string }> = {
  yes: { glyph: 'made', word: 'Yes' },
  no: { glyph: 'withdrawn', word: 'No' },
  unknown: { glyph: 'note', word: 'Unsure' },
}

/** How many people say that they are ready, and what the teams answered. Nothing here stops the start. */
export function Readiness() {
  const here = useRows('seats', (seat) => isHere(seat) && seat.bot === null)
  const items = useRows('checklist')
  const ready = here.filter((seat) => seat.ready).length
  const yes = items.filter(({ answer }) => answer === 'yes').length
  return (
    <>
      <p className={s.counts}>
        <span>
          Ready <b>{ready}</b> of {here.length}
        </span>
        {items.length > 0 && (
          <span>
            Checklist <b>{yes}</b> of {items.length}
          </span>
        )}
      </p>
      {items.length > 0 && (
        <ul className={s.items} aria-label="Checklist">
          {items.map((item) => (
            <ItemLine key={item.id} item={item} />
          ))}
        </ul>
      )}
    </>
  )
}

function ItemLine({ item }: { readonly item: ChecklistRow }) {
  const fill = useFill()
  const team = useRow('teams', item.team)
  const several = useRows('teams').length > 1
  const said = item.answer === null ? null : answers[item.answer]
  return (
    <li className={s.item}>
      <span>
        {fill(item.text)}{' '}
        <span className={s.quiet}>
          {item.role.title}
          {several && `, ${team?.title}`}
        </span>
      </span>
      <Mark glyph={said?.glyph ?? 'opened'} tone={said === null ? 'quiet' : 'plain'}>
        {said?.word ?? 'Open'}
      </Mark>
    </li>
  )
}
