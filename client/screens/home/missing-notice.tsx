import type { LostEvents } from '../../../shared/wire/http.ts'
import { Banner } from '../../look/banner.tsx'
import { Button } from '../../look/button.tsx'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import { useErrand } from '../../stores/errand.ts'
import s from './home.module.css'

interface Props {
  readonly missing: readonly LostEvents[]
  /** Asks for what is left. */
  readonly onGivenUp: () => void
}

/** The server's disk holds less than it did, or something else: which exercises that touches, and what can be done. */
export function MissingNotice({ missing, onGivenUp }: Props) {
  if (missing.length === 0) return null
  return (
    <Banner
      tone="gap"
      title="Something that was recorded is missing from the server’s disk, or was changed there."
    >
      <ul className={s.missing}>
        {missing.map((each) => (
          <li key={each.exercise}>
            <Missing missing={each} onGivenUp={onGivenUp} />
          </li>
        ))}
      </ul>
      <p>
        Stop Hotwash, copy its data folder, and restore a backup. Without one, debriefs of these
        exercises tell only what is left.
      </p>
    </Banner>
  )
}

interface MissingProps {
  readonly missing: LostEvents
  readonly onGivenUp: () => void
}

function Missing({ missing: { exercise, title, from, to }, onGivenUp }: MissingProps) {
  const { busy, problem, run } = useErrand()
  const events = from === to ? `event ${from}` : `events ${from} to ${to}`
  if (title !== null) return `${title}: ${events}`
  const giveUp = async () => {
    if ((await run(`/api/exercises/${exercise}`, { method: 'DELETE' })) !== null) onGivenUp()
  }
  return (
    <>
      An exercise of which nothing is left ({exercise}): {events}{' '}
      <Button dense look="bare" aria-busy={busy} onClick={() => void giveUp()}>
        Give it up
      </Button>
      <ProblemLine>{problem?.message}</ProblemLine>
    </>
  )
}
