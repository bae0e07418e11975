import { useConnection } from '../../stores/connection.ts'
import { useStoryTime } from '../../pieces/story-time.ts'
import { useInvitation } from '../../stores/invitation.ts'
import { useExercise } from '../../stores/viewer.ts'
import s from './display.module.css'

/** How a late comer gets in, and how old this picture is when the server cannot be heard. */
export function Foot() {
  const exercise = useExercise()
  const { answer } = useInvitation()
  const { cut, cutAtMs } = useConnection()
  const storyTime = useStoryTime()
  const jump = exercise?.jumps.at(-1)
  const outage = exercise?.outage
  return (
    <footer className={s.foot}>
      <p role="status">
        {cut === 'long' && cutAtMs !== null
          ? `Offline, last update ${storyTime(cutAtMs)}`
          : cut === 'noticed'
            ? 'Reconnecting'
            : exercise?.stage === 'paused' && outage?.waits
              ? 'The server was away; the clock stood still'
              : jump !== undefined && `${jump.say ?? 'Later'}: ${storyTime(jump.atMs + jump.byMs)}`}
      </p>
      {exercise?.joiningLocked === false && answer !== null && (
        <p className={s.join}>
          join <strong>{answer.code}</strong>
        </p>
      )}
    </footer>
  )
}
