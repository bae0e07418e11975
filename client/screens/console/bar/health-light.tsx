import { Glyph } from '../../../look/glyphs.tsx'
import { VisuallyHidden } from '../../../look/visually-hidden.tsx'
import { usePassed } from '../../../stores/clock.ts'
import { useConnection } from '../../../stores/connection.ts'
import { useRows } from '../../../stores/rows.ts'
import { useExercise } from '../../../stores/viewer.ts'
import s from './bar.module.css'
import { OUTAGE_NEWS_MS, whatIsNotWell } from './health.ts'

/** One light for disk, clock and connections; a plain sentence beside it when one of them is not well. */
export function HealthLight() {
  const problem = useProblem()
  return (
    <p className={s.news} role="status" data-well={problem === null || undefined}>
      <Glyph name={problem === null ? 'owned' : 'past-target'} />
      {problem ?? (
        <>
          <span className={s.well} aria-hidden>
            All well
          </span>
          <VisuallyHidden>Disk, clock and connections are well.</VisuallyHidden>
        </>
      )}
    </p>
  )
}

function useProblem(): string | null {
  const { cut, cutAtMs, storage } = useConnection()
  const { stage, outage } = useExercise() ?? {}
  const outageIsOld = usePassed(outage == null ? null : outage.atMs + OUTAGE_NEWS_MS)
  const seats = useRows('seats')
  const gone = useRows('pulse', (pulse) => pulse.offline !== null).flatMap(({ id, offline }) => {
    const name = seats.find((seat) => seat.id === id)?.name ?? id
    return offline === null ? [] : { name, offline }
  })
  return whatIsNotWell({ cut, cutAtMs, storage, stage, outage, outageIsOld, gone })
}
