import type { Ms } from '../../shared/time/duration.ts'
import { AUDIENCE_TITLES } from '../../shared/words/incident.ts'
import type { CadenceRow } from '../../shared/view/rows.ts'
import { Mark } from '../look/mark.tsx'
import { usePassed } from '../stores/clock.ts'
import { useRowIds, useRows } from '../stores/rows.ts'
import { useExercise, useMay, useTeam } from '../stores/viewer.ts'
import { Countdown } from './countdown.tsx'
import { SectionHead } from './section-head.tsx'
import { UpdateCard } from './update-card.tsx'
import { UpdateComposer } from './update-composer.tsx'
import s from './updates.module.css'
import { useStoryTime } from './story-time.ts'

/** Who hears what and when: due times, drafts on their way, and what was sent. */
export function Updates() {
  const team = useTeam()?.id
  const ids = useRowIds('updates', (row) => row.team === team)
  const cadence = useRows('cadence', (row) => row.team === team)
  const may = useMay().has('draft-update')
  return (
    <div className={s.updates}>
      <SectionHead title="Updates" sum="what others hear from you" />
      {cadence.length > 0 && (
        <ul className={s.cadence}>
          {cadence.map((row) => (
            <Due key={row.id} row={row} />
          ))}
        </ul>
      )}
      {ids.map((id) => (
        <UpdateCard key={id} id={id} />
      ))}
      {may && <UpdateComposer />}
    </div>
  )
}

function Due({ row }: { readonly row: CadenceRow }) {
  const late = usePassed(row.nextDueAtMs)
  const storyTime = useStoryTime()
  const endsAtMs = useExercise()?.endsAtMs ?? null
  const due = late ? row.nextDueAtMs : dueInPlay(row.nextDueAtMs, endsAtMs)
  return (
    <li className={s.due}>
      <span>{AUDIENCE_TITLES[row.audience]}</span>
      {due === null ? (
        <span className={s.quiet}>
          {row.nextDueAtMs === null ? 'nothing due' : 'not due before play ends'}
        </span>
      ) : (
        <Mark glyph={late ? 'past-target' : 'opened'} tone={late ? 'due' : 'quiet'}>
          <Countdown toMs={due} what="due time" />
        </Mark>
      )}
      <span className={s.quiet}>
        {row.lastSentAtMs === null ? 'not told yet' : `told ${storyTime(row.lastSentAtMs)}`}
      </span>
    </li>
  )
}

/** A short form ends before a long cadence comes round: a countdown to it would never run out. */
function dueInPlay(dueAtMs: Ms | null, endsAtMs: Ms | null): Ms | null {
  return dueAtMs !== null && endsAtMs !== null && dueAtMs >= endsAtMs ? null : dueAtMs
}
