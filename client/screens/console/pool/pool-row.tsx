import type { RunListRow } from '../../../../shared/view/console-rows.ts'
import { useFill } from '../../../pieces/use-slots.ts'
import { useRow, useRowIds } from '../../../stores/rows.ts'
import { choose } from '../console-state.ts'
import { ControlButton } from '../controls/control-button.tsx'
import { kindOf, stateOf } from '../../../pieces/run-list/line-words.ts'
import { useInjectControls } from '../sending/inject-controls.ts'
import { Outcome } from '../sending/outcome.tsx'
import { SendActions } from '../sending/send-actions.tsx'
import s from './pool.module.css'

interface Props {
  readonly row: RunListRow
  readonly skippable?: boolean
}

/** Its name opens it in full; it goes out from here without being opened. */
export function PoolRow({ row, skippable }: Props) {
  const fill = useFill()
  const team = useRow('teams', row.team)
  const several = useRowIds('teams').length > 1
  const { send, skip } = useInjectControls(row)
  const title = fill(row.title)
  const about = [kindOf(row), row.to, several && team?.title, stateOf(row)]
    .filter(Boolean)
    .join(', ')
  return (
    <li className={s.row}>
      <button type="button" data-line={row.id} className={s.open} onClick={() => choose(row.id)}>
        {title}
        <span className={s.about}>{about}</span>
      </button>
      <SendActions brief of={row.id}>
        {row.state !== 'skipped' && <ControlButton of={send} label="Send" />}
        {skippable && <ControlButton of={skip} look="bare" />}
      </SendActions>
      <Outcome of={`inject:${row.id}`} />
    </li>
  )
}
