import { useEffect, useState } from 'react'
import type { ExerciseRow, SeatRow } from '../../shared/view/rows.ts'
import { AUTHORITY_TITLES } from '../../shared/words/authority.ts'
import { recall, remember } from '../look/remember.ts'
import { Button } from '../look/button.tsx'
import { Card } from '../look/card.tsx'
import { MINUTE } from '../../shared/time/duration.ts'
import { exerciseNow } from '../stores/clock.ts'
import { useRowsStore } from '../stores/rows.ts'
import { useExercise, useMySeat, useSeatName, useTeam } from '../stores/viewer.ts'
import { listed } from './names.ts'
import s from './catch-up.module.css'
import { useFill } from './use-slots.ts'
import { useSummary } from './now-summary.tsx'

function caughtUp(exercise: ExerciseRow | null, seat: SeatRow | null): string {
  return `caught-up.${exercise?.startedWallMs}.${seat?.id}`
}

/** Notes who was here from the start: whatever page they turn to later, they missed nothing. */
export function useHereFromTheStart(): void {
  const key = caughtUp(useExercise(), useMySeat())
  useEffect(() => {
    if (exerciseNow() <= MINUTE) remember(key, 'yes')
  }, [key])
}

/** For whoever comes when play is already on, until they have read it. */
export function CatchUp() {
  const seat = useMySeat()
  const key = caughtUp(useExercise(), seat)
  const [shown, setShown] = useState(() => recall(key) === null && exerciseNow() > MINUTE)
  if (!shown || seat === null) return null
  const understood = () => {
    remember(key, 'yes')
    setShown(false)
  }
  return <Missed seat={seat} onUnderstood={understood} />
}

interface MissedProps {
  readonly seat: SeatRow
  readonly onUnderstood: () => void
}

/** Four lines: what happened, who leads, what is open, what is theirs. */
function Missed({ seat, onUnderstood }: MissedProps) {
  const lead = useSeatName(useTeam()?.command.holder)
  const fill = useFill()
  const open = useSummary()
  const latest = useRowsStore((view) => {
    const messages = Object.values(view.messages)
    const last = messages.toSorted((a, b) => b.releasedAtMs - a.releasedAtMs)[0]
    return last === undefined
      ? 'Nothing yet.'
      : `${messages.length} messages, the latest “${last.title}”.`
  })
  const approves = listed(
    seat.approves.map((authority) => AUTHORITY_TITLES[authority]),
    'and',
  )
  return (
    <Card aria-labelledby="missed">
      <h2 id="missed">What you missed</h2>
      <dl className={s.lines}>
        <dt>So far</dt>
        <dd>{fill(latest)}</dd>
        <dt>Leads</dt>
        <dd>{lead}</dd>
        <dt>Open</dt>
        <dd>{open}</dd>
        <dt>You approve</dt>
        <dd>{approves === '' ? 'nothing by your role' : approves}</dd>
      </dl>
      <Button look="primary" onClick={onUnderstood}>
        Understood
      </Button>
    </Card>
  )
}
