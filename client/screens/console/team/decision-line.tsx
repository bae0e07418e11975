import { Ellipsis } from 'lucide-react'
import type { DecisionRow } from '../../../../shared/view/rows.ts'
import type { SeatId } from '../../../../shared/words/ids.ts'
import { Icon } from '../../../look/icon.tsx'
import { MenuButton } from '../../../look/menu.tsx'
import { VisuallyHidden } from '../../../look/visually-hidden.tsx'
import { GraceLine } from '../../../pieces/grace-line.tsx'
import { HolderMark } from '../../../pieces/holder-mark.tsx'
import { useFill } from '../../../pieces/use-slots.ts'
import { useMay } from '../../../stores/viewer.ts'
import { openOver } from '../console-state.ts'
import { useForTeam, useOrder, useServerAway } from '../orders.ts'
import { Outcome } from '../sending/outcome.tsx'
import { Settle } from './lead.tsx'
import { WhoSettles } from './who-settles.tsx'
import { TimeLeft } from './time-left.tsx'
import s from './team.module.css'

/** An open decision: what, who, how long, and what only the facilitator can do about it. */
export function DecisionLine({ decision }: { readonly decision: DecisionRow }) {
  const fill = useFill()
  const may = useMay(`decision:${decision.id}`)
  const away = useServerAway()
  const control = `decision:${decision.id}`
  const order = useOrder(control)
  const withTeam = useForTeam()
  const give = (command: 'withdraw-decision' | 'settle-contest', data = {}) =>
    void order(command, withTeam(decision.team, { decision: decision.ref, ...data }))
  return (
    <li className={s.decision}>
      <div className={s.line}>
        <h4 className={s.title}>{fill(decision.title)}</h4>
        <MenuButton
          dense
          look="bare"
          icon={<Icon of={Ellipsis} />}
          label={<VisuallyHidden>More about {fill(decision.title)}</VisuallyHidden>}
          items={[
            {
              id: 'record',
              name: 'Record for a seat',
              whyNot: away,
              run: () => openOver({ is: 'record', team: decision.team, decision: decision.id }),
            },
            {
              id: 'delegate',
              name: 'Let somebody decide',
              hint: 'For an approver outside the room',
              whyNot: away,
              run: () => openOver({ is: 'delegate', decision: decision.id }),
            },
            {
              id: 'withdraw',
              name: 'Withdraw this decision',
              hint: 'It is left out of the score',
              whyNot:
                away ??
                (may.has('withdraw-decision') ? undefined : 'Only the team can still make it.'),
              apart: true,
              run: () => give('withdraw-decision'),
            },
          ]}
        />
      </div>
      <div className={s.facts}>
        <HolderMark of={decision} />
        <TimeLeft of={decision} />
        <GraceLine ownership={decision.ownership} endsAtMs={decision.graceEndsAtMs} />
      </div>
      {decision.challenger !== null && may.has('settle-contest') && away === undefined && (
        <Settle
          parties={[decision.holder, decision.challenger]}
          onSettle={(seat: SeatId) => give('settle-contest', { seat })}
        />
      )}
      {decision.challenger !== null && !may.has('settle-contest') && (
        <WhoSettles team={decision.team} />
      )}
      <Outcome of={control} />
    </li>
  )
}
