import type { TeamId } from '../../../shared/words/ids.ts'
import { TAG_TITLES } from '../../../shared/words/incident.ts'
import { PHASES, PHASE_TITLES } from '../../../shared/words/phase.ts'
import { counted, exerciseClock } from '../../look/figures.ts'
import { useConnection } from '../../stores/connection.ts'
import { useRows } from '../../stores/rows.ts'
import s from './observer.module.css'

/** All tags so far by phase: to look back on, and what goes on paper. */
export function KeptTags({ team }: { readonly team: TeamId | null }) {
  const tags = useRows('tags', (tag) => tag.team === null || tag.team === team).toSorted(
    (a, b) => a.atMs - b.atMs,
  )
  const waiting = useConnection((now) => now.waiting)
  const groups = [...PHASES, null].flatMap((phase) => {
    const inPhase = tags.filter((tag) => tag.phase === phase)
    return inPhase.length === 0 ? [] : [{ phase, inPhase }]
  })
  return (
    <div className={s.kept}>
      {waiting > 0 && (
        <p role="status">
          {counted(waiting, 'entry waits', 'entries wait')} for the connection, each with its own
          time.
        </p>
      )}
      {groups.length === 0 && <p className={s.quiet}>No tags yet. They appear here by phase.</p>}
      {groups.map(({ phase, inPhase }) => (
        <section
          key={phase ?? 'none'}
          aria-label={phase === null ? 'All teams' : PHASE_TITLES[phase]}
        >
          <h3>{phase === null ? 'All teams' : PHASE_TITLES[phase]}</h3>
          <ul>
            {inPhase.map((tag) => (
              <li key={tag.id} className={s.keptTag}>
                <span data-figures>{exerciseClock(tag.atMs)}</span>
                <span>
                  <strong>{TAG_TITLES[tag.tag]}</strong> {tag.text}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
