import { PHASES, PHASE_TITLES, phaseNumber } from '../../../shared/words/phase.ts'
import { PageFrame } from '../../look/page-frame.tsx'
import { useExercise, useTeam } from '../../stores/viewer.ts'
import { HotwashDisplay } from './hotwash-display.tsx'
import { LobbyDisplay } from './lobby-display.tsx'
import { PlayDisplay } from './play-display.tsx'
import { RoomFrame } from './room-frame.tsx'
import { usePageSound } from './page-sound.ts'

/** The screen on the wall: where we are, what is undecided, who leads. It gives nothing away. */
export function DisplayScreen() {
  const exercise = useExercise()
  const team = useTeam()
  usePageSound()
  if (exercise === null) return null
  const phase =
    team === null
      ? ''
      : `${phaseNumber(team.phase)} of ${PHASES.length} ${PHASE_TITLES[team.phase]}`
  return (
    <RoomFrame>
      <PageFrame
        title={exercise.stage === 'lobby' ? exercise.title : `${exercise.title}, ${phase}`}
        hideTitle
        windowTitle={`Display: ${exercise.title}`}
      >
        <Stage />
      </PageFrame>
    </RoomFrame>
  )
}

function Stage() {
  switch (useExercise()?.stage) {
    case 'running':
    case 'paused':
      return <PlayDisplay />
    case 'hotwash':
    case 'closed':
      return <HotwashDisplay />
    default:
      return <LobbyDisplay />
  }
}
