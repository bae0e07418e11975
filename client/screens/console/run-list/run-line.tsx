import type { RunListRow } from '../../../../shared/view/console-rows.ts'
import { Glyph } from '../../../look/glyphs.tsx'
import type { GlyphName } from '../../../look/glyphs.tsx'
import { useFill } from '../../../pieces/use-slots.ts'
import { useRow, useRowIds } from '../../../stores/rows.ts'
import { kindOf, stateOf, timeOf, whenOf } from '../../../pieces/run-list/line-words.ts'
import { LineButton } from './line-button.tsx'
import type { LineProps } from './line-button.tsx'
import s from './run-list.module.css'

const glyphs: Record<RunListRow['state'], GlyphName> = {
  coming: 'opened',
  held: 'opened',
  sent: 'made',
  skipped: 'withdrawn',
}

/** One row of the run list. What it says on its second line folds to one line; the whole of it opens beside the list. */
export function RunLine({ row, ...line }: LineProps & { readonly row: RunListRow }) {
  const fill = useFill()
  const team = useRow('teams', row.team)
  const several = useRowIds('teams').length > 1
  const when = whenOf(row)
  return (
    <LineButton id={row.id} {...line}>
      <span className={s.time} data-figures>
        {timeOf(row)}
      </span>
      <Glyph name={glyphs[row.state]} size="16px" />
      <span className={s.words}>
        <span className={s.head}>
          <span className={s.kind}>{kindOf(row)}</span> {fill(row.title)}
        </span>
        <span className={s.note}>
          {[stateOf(row), several && team?.title, row.to, row.edited && 'edited']
            .filter(Boolean)
            .join(', ')}
        </span>
        {when !== null && row.state !== 'sent' && <span className={s.when}>{when}</span>}
        {row.coaching !== null && row.state === 'coming' && (
          <span className={s.folded}>{fill(row.coaching)}</span>
        )}
      </span>
    </LineButton>
  )
}
