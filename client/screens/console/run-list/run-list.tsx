import { useId } from 'react'
import { ClockText } from '../../../pieces/clock-text.tsx'
import { choose, useConsole } from '../console-state.ts'
import type { RunOrder } from '../../../pieces/run-list/run-order.ts'
import s from './run-list.module.css'
import { RunLine } from './run-line.tsx'
import { PastLine } from './past-line.tsx'
import { useWalk } from './use-walk.ts'

/**
 * Two boxes with the now line between them: what has gone out fills the upper third from below, what
 * comes begins right under the line. So the line cannot move, whatever arrives or is scrolled.
 */
export function RunList({ order }: { readonly order: RunOrder }) {
  const id = useId()
  const chosen = useConsole((now) => now.chosen)
  const { past, coming, conditional } = order
  const ids = [...past, ...coming, ...conditional].map((each) => each.id)
  const first = coming[0]?.id ?? conditional[0]?.id ?? past.at(-1)?.id ?? null
  const { box, stop, reach, onKeyDown } = useWalk(
    ids,
    chosen !== null && ids.includes(chosen) ? chosen : first,
  )
  const line = { chosen, stop, onOpen: choose, onReach: reach }
  return (
    <section ref={box} aria-labelledby={id} className={s.list} onKeyDown={onKeyDown}>
      <h2 id={id} className={s.title}>
        Run list
      </h2>
      <div className={s.past} data-scrolls tabIndex={0}>
        {past.length === 0 && (
          <p className={s.empty}>Nothing has gone out yet. What is sent moves up here.</p>
        )}
        <ol aria-label="Gone out">
          {past.map((each) => (
            <PastLine key={each.id} line={each} {...line} />
          ))}
        </ol>
      </div>
      <p className={s.now} data-now-line>
        <span>now</span> <ClockText shows="exercise" />
      </p>
      <div className={s.coming} data-scrolls tabIndex={0}>
        {coming.length + conditional.length === 0 && (
          <p className={s.empty}>
            Nothing more is planned. Add from the pool, or write a new inject.
          </p>
        )}
        <ol aria-label="Coming, by time">
          {coming.map((row) => (
            <RunLine key={row.id} row={row} {...line} />
          ))}
        </ol>
        {conditional.length > 0 && (
          <>
            <h3 className={s.group}>When it happens</h3>
            <ol aria-label="Coming, by condition">
              {conditional.map((row) => (
                <RunLine key={row.id} row={row} {...line} />
              ))}
            </ol>
          </>
        )}
      </div>
    </section>
  )
}
