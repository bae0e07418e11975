import type { TeamId } from '../../../../shared/words/ids.ts'
import { useRow } from '../../../stores/rows.ts'
import { useSeatName } from '../../../stores/viewer.ts'
import s from './team.module.css'

/** Whose word a contest waits for: the lead's, also where the lead is one of the two. */
export function WhoSettles({ team }: { readonly team: TeamId }) {
  const holder = useRow('teams', team)?.command.holder ?? null
  const name = useSeatName(holder)
  if (holder === null) return null
  return (
    <p className={s.small}>
      {name} leads and says who has it. You can once you have relieved {name} of command.
    </p>
  )
}
