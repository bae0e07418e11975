import { useRow } from '../../../stores/rows.ts'
import { useFill } from '../../../pieces/use-slots.ts'
import { actsOnCommand, actsOnDecision } from './acts.ts'
import { RecordForm } from './record-form.tsx'

interface Props {
  readonly team: string
  /** Row of a decision; null for the team's command. */
  readonly decision: string | null
}

/** Records for a seat what was said aloud: the room talks, and not everyone has a device in hand. */
export function RecordDialog({ team: teamId, decision: id }: Props) {
  const team = useRow('teams', teamId)
  const decision = useRow('decisions', id)
  const fill = useFill()
  if (team === null) return null
  const about = decision === null ? 'Incident command' : fill(decision.title)
  const acts =
    decision === null ? actsOnCommand(team.command) : actsOnDecision(decision, team.command.holder)
  return (
    <RecordForm title={`Record for a seat: ${about}`} team={team} decision={decision} acts={acts} />
  )
}
