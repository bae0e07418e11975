import { Button } from '../../../look/button.tsx'
import { Dialog } from '../../../look/dialog.tsx'
import { counted } from '../../../look/figures.ts'
import { HolderMark } from '../../../pieces/holder-mark.tsx'
import { useFill } from '../../../pieces/use-slots.ts'
import { useRow, useRows } from '../../../stores/rows.ts'
import type { DecisionRow } from '../../../../shared/view/rows.ts'
import { closeOver } from '../console-state.ts'
import { useOrder, useServerAway } from '../orders.ts'
import { Outcome } from '../sending/outcome.tsx'
import s from './over.module.css'

const CONTROL = 'end-play'

/** The one act of the console that cannot be taken back, so it names what it cuts off. */
export function EndPlayDialog() {
  const open = useRows('decisions', ({ state }) => state === 'open')
  const order = useOrder(CONTROL)
  const away = useServerAway()
  const end = async () => {
    const answer = await order('end-play')
    if (answer.ok) closeOver()
  }
  return (
    <Dialog
      open
      title="End play"
      onClose={closeOver}
      actions={
        <>
          <Button look="primary" whyNot={away} onClick={() => void end()}>
            End play and begin hot wash
          </Button>
          <Button onClick={closeOver}>Play on</Button>
          <Outcome of={CONTROL} />
        </>
      }
    >
      {open.length === 0 ? (
        <p>No decision is open.</p>
      ) : (
        <>
          <p>
            {counted(open.length, 'decision is', 'decisions are')} still open and will be cut off:
          </p>
          <ul className={s.rows}>
            {open.map((decision) => (
              <OpenDecision key={decision.id} decision={decision} />
            ))}
          </ul>
        </>
      )}
      <p className={s.note}>Play does not begin again after this. Everything recorded stays.</p>
    </Dialog>
  )
}

function OpenDecision({ decision }: { readonly decision: DecisionRow }) {
  const fill = useFill()
  const team = useRow('teams', decision.team)
  return (
    <li className={s.open}>
      <span>
        {fill(decision.title)}
        {team !== null && <span className={s.quiet}> {team.title}</span>}
      </span>
      <HolderMark of={decision} />
    </li>
  )
}
