import { useId } from 'react'
import type { DecisionRow, TeamRow } from '../../../../shared/view/rows.ts'
import { exerciseClock } from '../../../look/figures.ts'
import { Disclosure } from '../../../look/disclosure.tsx'
import { Mark } from '../../../look/mark.tsx'
import { useFill } from '../../../pieces/use-slots.ts'
import { useRows } from '../../../stores/rows.ts'
import { useSeatName } from '../../../stores/viewer.ts'
import { DecisionLine } from './decision-line.tsx'
import s from './team.module.css'

const isOpen = ({ state }: DecisionRow) => state === 'open' || state === 'expired'

/** Open ones in the order in which they opened; what is over folds beneath them. */
export function Decisions({ team }: { readonly team: TeamRow }) {
  const id = useId()
  const all = useRows('decisions', (decision) => decision.team === team.id).toSorted(
    (a, b) => a.openedAtMs - b.openedAtMs,
  )
  const over = all.filter((decision) => !isOpen(decision))
  const open = all.filter(isOpen)
  return (
    <div role="group" aria-labelledby={id} className={s.part}>
      <h3 id={id} className={s.label}>
        Open decisions
      </h3>
      {open.length === 0 && <p className={s.small}>None now. They open by the run list.</p>}
      <ul>
        {open.map((decision) => (
          <DecisionLine key={decision.id} decision={decision} />
        ))}
      </ul>
      {over.length > 0 && (
        <Disclosure summary={`${over.length} over`}>
          <ul>
            {over.map((decision) => (
              <OverLine key={decision.id} decision={decision} />
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}

function OverLine({ decision }: { readonly decision: DecisionRow }) {
  const fill = useFill()
  const { made } = decision
  const by = useSeatName(made?.seat)
  const option = decision.options.find(({ id }) => id === made?.option)?.label ?? made?.answer
  return (
    <li className={s.over}>
      <Mark glyph={made === null ? 'withdrawn' : made.late ? 'made-late' : 'made'}>
        {fill(decision.title)}
      </Mark>
      <p className={s.small}>
        {made === null
          ? endWords[decision.state]
          : `${by}, ${exerciseClock(made.atMs)}${made.late ? ', late' : ''}`}
        {option != null && `: ${fill(option)}`}
      </p>
    </li>
  )
}

const endWords: Record<DecisionRow['state'], string> = {
  open: '',
  expired: '',
  made: 'Made by the facilitator',
  withdrawn: 'Withdrawn',
  'cut-off': 'Open when play ended',
}
