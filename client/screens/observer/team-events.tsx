import type { LogLineRow } from '../../../shared/view/rows.ts'
import type { TagRow } from '../../../shared/view/console-rows.ts'
import type { TeamId } from '../../../shared/words/ids.ts'
import { TAG_TITLES } from '../../../shared/words/incident.ts'
import { EmptyState } from '../../look/empty-state.tsx'
import { exerciseClock } from '../../look/figures.ts'
import { useFill } from '../../pieces/use-slots.ts'
import { useRows } from '../../stores/rows.ts'
import s from './observer.module.css'

interface Props {
  readonly team: TeamId | null
  /** The event that a tag is tied to, or will be. */
  readonly about: number | null
  readonly onTie: (seq: number | null) => void
}

/** What the team did, the newest first, each with what was tagged at it. */
export function TeamEvents({ team, about, onTie }: Props) {
  const lines = useRows('lines', (line) => line.team === team).toSorted((a, b) => b.seq - a.seq)
  const tags = useRows('tags')
  if (lines.length === 0) {
    return (
      <EmptyState title="Nothing has happened yet.">What the team does appears here.</EmptyState>
    )
  }
  return (
    <ol className={s.events} aria-label="What happened, the newest first">
      {lines.map((line) => (
        <EventLine
          key={line.id}
          line={line}
          tied={line.seq === about}
          tags={tags.filter((tag) => tag.about === line.seq)}
          onTie={onTie}
        />
      ))}
    </ol>
  )
}

interface LineProps {
  readonly line: LogLineRow
  readonly tied: boolean
  readonly tags: readonly TagRow[]
  readonly onTie: (seq: number | null) => void
}

function EventLine({ line, tied, tags, onTie }: LineProps) {
  const fill = useFill()
  return (
    <li>
      <button
        type="button"
        className={s.event}
        aria-pressed={tied}
        onClick={() => onTie(tied ? null : line.seq)}
      >
        <span data-figures>{exerciseClock(line.atMs)}</span>
        <span>
          {fill(line.text)}
          {tied && <strong className={s.tied}>Tag is tied to this</strong>}
          {tags.map((tag) => (
            <span key={tag.id} className={s.tagged}>
              {TAG_TITLES[tag.tag]}
              {tag.text !== null && `: ${tag.text}`}
            </span>
          ))}
        </span>
      </button>
    </li>
  )
}
