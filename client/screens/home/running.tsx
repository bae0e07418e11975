import type { ExerciseSummary, LinkAnswer } from '../../../shared/wire/http.ts'
import { Button } from '../../look/button.tsx'
import { counted, exerciseClock } from '../../look/figures.ts'
import { Mark } from '../../look/mark.tsx'
import { Row } from '../../look/stack.tsx'
import { follow } from '../../connection/follow.ts'
import { FORM_TITLES } from '../../pieces/form-words.ts'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import { useErrand } from '../../stores/errand.ts'
import { EraseExercise } from './erase-exercise.tsx'
import s from './home.module.css'

interface Props {
  readonly exercise: ExerciseSummary
  /** Of several, the one with the filled button. */
  readonly first: boolean
  readonly onErased: () => void
}

/** An exercise that is on, before anything else: somebody waits in it. */
export function Running({ exercise, first, onErased }: Props) {
  const { busy, problem, run } = useErrand()
  const back = async () => {
    const body =
      exercise.hostSeat === null
        ? { kind: 'facilitator' }
        : { kind: 'seat', seat: exercise.hostSeat }
    const answer = await run<LinkAnswer>(`/api/exercises/${exercise.id}/links`, { body })
    if (answer !== null) follow(answer.link)
  }
  const alone = awayWords(exercise)
  return (
    <section className={s.running} aria-label={`Running: ${exercise.title}`}>
      <div className={s.runningWords}>
        <p>
          <strong>{stageWords(exercise)}</strong> {exercise.title}
        </p>
        <p className={s.quiet}>
          {FORM_TITLES[exercise.form]}, {counted(exercise.people, 'person', 'people')}
          {exercise.teams > 1 && ` in ${exercise.teams} teams`}
          {exercise.simulated && ', with simulated teammates'}
        </p>
        {alone !== null && (
          <p>
            <Mark glyph="offline" tone="due">
              {alone}
            </Mark>
          </p>
        )}
        <ProblemLine>{problem?.message}</ProblemLine>
      </div>
      <Row>
        {stands(exercise) && <EraseExercise exercise={exercise} onErased={onErased} />}
        <Button look={first ? 'primary' : 'quiet'} aria-busy={busy} onClick={() => void back()}>
          Return
        </Button>
      </Row>
    </section>
  )
}

/** The clock stands still, so it may be one that nobody will come back to. What runs is ended first. */
function stands({ stage }: ExerciseSummary): boolean {
  return stage !== 'running'
}

function stageWords({ stage, atMs }: ExerciseSummary): string {
  switch (stage) {
    case 'draft':
      return 'Prepared'
    case 'lobby':
      return 'Lobby open'
    case 'running':
      return `Live ${exerciseClock(atMs)}`
    case 'paused':
      return `Paused at ${exerciseClock(atMs)}`
    default:
      return 'Hot wash'
  }
}

/** Says so when nobody facilitates at this moment, and what that means for the people in play. */
function awayWords({ facilitatorConnected, hostSeat, stage }: ExerciseSummary): string | null {
  if (facilitatorConnected || hostSeat !== null) return null
  if (stage === 'running') return 'The facilitator is not connected. Play goes on.'
  if (stage === 'paused') return 'The facilitator is not connected. The clock stands still.'
  if (stage === 'hotwash') return 'The facilitator is not connected. The hot wash waits.'
  return null
}
