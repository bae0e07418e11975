import { useState } from 'react'
import { AUTHORITY_TITLES } from '../../../../shared/words/authority.ts'
import type { SeatId } from '../../../../shared/words/ids.ts'
import { Button } from '../../../look/button.tsx'
import { Dialog } from '../../../look/dialog.tsx'
import { RadioGroup } from '../../../look/radio-group.tsx'
import { useFill } from '../../../pieces/use-slots.ts'
import { useRow, useRows } from '../../../stores/rows.ts'
import { nameOf } from '../../../stores/viewer.ts'
import { closeOver } from '../console-state.ts'
import { firstReason } from '../controls/control.ts'
import { useForTeam, useOrder, useServerAway } from '../orders.ts'
import { Outcome } from '../sending/outcome.tsx'

const CONTROL = 'delegate'

/** The facilitator plays whoever is not in the room and lets a seat decide this one thing. */
export function DelegateDialog({ decision: id }: { readonly decision: string }) {
  const decision = useRow('decisions', id)
  const seats = useRows(
    'seats',
    (seat) =>
      seat.team === decision?.team &&
      seat.state !== 'free' &&
      !decision.approvers.includes(seat.id),
  )
  const [to, setTo] = useState<SeatId | null>(decision?.holder ?? null)
  const fill = useFill()
  const order = useOrder(CONTROL)
  const withTeam = useForTeam()
  const away = useServerAway()
  if (decision === null) return null
  const chosen = seats.some((seat) => seat.id === to) ? to : null
  const delegate = async () => {
    const answer = await order(
      'delegate-authority',
      withTeam(decision.team, { decision: decision.ref, to: chosen }),
    )
    if (answer.ok) closeOver()
  }
  return (
    <Dialog
      open
      title={`Let somebody decide: ${fill(decision.title)}`}
      onClose={closeOver}
      actions={
        <>
          <Button
            look="primary"
            whyNot={firstReason(away, chosen === null && 'Choose a seat.')}
            onClick={() => void delegate()}
          >
            Let them decide
          </Button>
          <Button onClick={closeOver}>Not now</Button>
          <Outcome of={CONTROL} />
        </>
      }
    >
      <RadioGroup
        label="Who may decide"
        hint={`For when whoever may ${AUTHORITY_TITLES[decision.authority]} is outside the room and said yes through you. It holds for this one decision.`}
        value={chosen}
        choices={seats.map((seat) => ({
          value: seat.id,
          label: nameOf(seat, seat.id),
          hint: seat.roles.map(({ title }) => title).join(', '),
        }))}
        onChange={setTo}
      />
    </Dialog>
  )
}
