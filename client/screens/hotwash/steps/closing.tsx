import type { TeamRow } from '../../../../shared/view/rows.ts'
import { currentSession } from '../../../connection/session.ts'
import { counted } from '../../../look/figures.ts'
import { useUnanswered } from '../../../pieces/unanswered-gaps.tsx'
import { useRows } from '../../../stores/rows.ts'
import { useExercise } from '../../../stores/viewer.ts'

/** The last step: what closing does, and what is still without an answer. */
export function Closing() {
  const closed = useExercise()?.stage === 'closed'
  const teams = useRows('teams')
  const id = currentSession()?.exercise
  if (!closed || id == null)
    return (
      <>
        {teams.map((team) => (
          <OpenEnds key={team.id} team={team} several={teams.length > 1} />
        ))}
        <p>Once the exercise is closed its figures are final, and everyone can read the debrief.</p>
      </>
    )
  return (
    <p>
      The figures are final. <a href={`/debrief/${id}`}>Read the debrief</a>
    </p>
  )
}

interface Props {
  readonly team: TeamRow
  readonly several: boolean
}

function OpenEnds({ team, several }: Props) {
  const open = useUnanswered(team.id).filter(({ declinedBecause }) => declinedBecause === null)
  if (open.length === 0) return null
  return (
    <p>
      {several && `${team.title}: `}
      {counted(open.length, 'gap has', 'gaps have')} no action and no reason why not. Go back to
      answer
      {open.length === 1 ? ' it' : ' them'}; it counts for who follows up.
    </p>
  )
}
