import { useId } from 'react'
import type { RunListRow } from '../../../../shared/view/console-rows.ts'
import type { Control } from '../controls/control.ts'
import { ControlButton } from '../controls/control-button.tsx'
import { IMPROVISE } from '../improvise/use-improvise.ts'
import { Outcome } from '../sending/outcome.tsx'
import { SendActions } from '../sending/send-actions.tsx'
import { PoolRow } from './pool-row.tsx'
import s from './pool.module.css'

interface Props {
  /** In the author's order, which never changes while playing. */
  readonly rows: readonly RunListRow[]
  readonly improvise: Control
}

/** Injects for when the team is stuck or too fast, and the way to write a new one. */
export function Pool({ rows, improvise }: Props) {
  const id = useId()
  const ready = rows.filter((row) => row.state === 'coming').length
  return (
    <section aria-labelledby={id} className={s.group}>
      <header className={s.head}>
        <h2 id={id}>Pool: {ready} ready</h2>
        <SendActions brief of={IMPROVISE}>
          <ControlButton of={improvise} label="New inject" />
        </SendActions>
      </header>
      <Outcome of={IMPROVISE} />
      {rows.length === 0 ? (
        <p className={s.empty}>
          The pool of this scenario is empty. Write a new inject when the team needs one.
        </p>
      ) : (
        <ul>
          {rows.map((row) => (
            <PoolRow key={row.id} row={row} />
          ))}
        </ul>
      )}
    </section>
  )
}
