import type { TeamRow } from '../../../shared/view/rows.ts'
import { HolderMark } from '../../pieces/holder-mark.tsx'
import s from './display.module.css'
import { Headline } from './headline.tsx'
import { Latest } from './latest.tsx'
import { useOpenDecisions } from './open-decisions.ts'
import { OpenRows } from './open-rows.tsx'

/** One team with the whole wall. Every part has its place, also when it is empty. */
export function WholeTeam({ team }: { readonly team: TeamRow }) {
  const open = useOpenDecisions(team.id)
  return (
    <div className={s.whole}>
      <Headline open={open} />
      <div className={s.lead}>
        <h3 className={s.label}>Lead</h3>
        <HolderMark of={{ ...team.command, ownership: team.command.state }} />
      </div>
      <Latest />
      <OpenRows open={open} />
    </div>
  )
}
