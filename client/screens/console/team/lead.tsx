import { Ellipsis } from 'lucide-react'
import type { TeamRow } from '../../../../shared/view/rows.ts'
import type { SeatId } from '../../../../shared/words/ids.ts'
import { Button } from '../../../look/button.tsx'
import { Icon } from '../../../look/icon.tsx'
import { MenuButton } from '../../../look/menu.tsx'
import { VisuallyHidden } from '../../../look/visually-hidden.tsx'
import { SinceText } from '../../../pieces/countdown.tsx'
import { GraceLine } from '../../../pieces/grace-line.tsx'
import { HolderMark } from '../../../pieces/holder-mark.tsx'
import { useMay, useSeatName } from '../../../stores/viewer.ts'
import { openOver } from '../console-state.ts'
import { useForTeam, useOrder, useServerAway } from '../orders.ts'
import { Outcome } from '../sending/outcome.tsx'
import s from './team.module.css'

/** Who leads and since when; with two claims, the word that settles it. */
export function Lead({ team }: { readonly team: TeamRow }) {
  const { command } = team
  const may = useMay(`team:${team.id}`)
  const away = useServerAway()
  const control = `lead:${team.id}`
  const order = useOrder(control)
  const withTeam = useForTeam()
  const offered = useSeatName(command.offeredTo)
  const settle = (seat: SeatId) => void order('settle-command', withTeam(team.id, { seat }))
  return (
    <div className={s.lead}>
      <div className={s.line}>
        <h3 className={s.label}>Lead</h3>
        <HolderMark of={{ ...command, ownership: command.state }} />
        <span className={s.time}>
          <SinceText fromMs={command.sinceAtMs} label="For" />
        </span>
        <MenuButton
          dense
          look="bare"
          icon={<Icon of={Ellipsis} />}
          label={<VisuallyHidden>More about who leads {team.title}</VisuallyHidden>}
          items={[
            {
              id: 'record',
              name: 'Record for a seat',
              whyNot: away,
              run: () => openOver({ is: 'record', team: team.id, decision: null }),
            },
            {
              id: 'relieve',
              name: 'Relieve of command',
              hint: 'Nobody leads then, until somebody takes it',
              whyNot: away ?? (may.has('relieve-command') ? undefined : 'Nobody has command.'),
              run: () => void order('relieve-command', withTeam(team.id)),
            },
          ]}
        />
      </div>
      <GraceLine ownership={command.state} endsAtMs={command.graceEndsAtMs} />
      {command.offeredTo !== null && (
        <p className={s.small}>Offered to {offered}, not accepted yet.</p>
      )}
      {command.challenger !== null && may.has('settle-command') && away === undefined && (
        <Settle parties={[command.holder, command.challenger]} onSettle={settle} />
      )}
      <Outcome of={control} />
    </div>
  )
}

interface SettleProps {
  readonly parties: readonly (SeatId | null)[]
  readonly onSettle: (seat: SeatId) => void
}

/** One button for each of the two who claim it. */
export function Settle({ parties, onSettle }: SettleProps) {
  return (
    <div className={s.actions}>
      {parties.map((seat) => seat !== null && <Party key={seat} seat={seat} onSettle={onSettle} />)}
    </div>
  )
}

function Party({
  seat,
  onSettle,
}: {
  readonly seat: SeatId
  readonly onSettle: (seat: SeatId) => void
}) {
  const name = useSeatName(seat)
  return (
    <Button dense onClick={() => onSettle(seat)}>
      {name} has it
    </Button>
  )
}
