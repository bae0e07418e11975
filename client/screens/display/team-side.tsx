import type { TeamRow } from '../../../shared/view/rows.ts'
import { PHASES, PHASE_TITLES, phaseNumber } from '../../../shared/words/phase.ts'
import { HolderMark } from '../../pieces/holder-mark.tsx'
import s from './display.module.css'
import { useOpenDecisions } from './open-decisions.ts'
import { OpenRows } from './open-rows.tsx'

/** One team of two or three, in a column of its own. */
export function TeamSide({ team }: { readonly team: TeamRow }) {
  const open = useOpenDecisions(team.id)
  return (
    <section className={s.side} aria-label={team.title}>
      <h2>{team.title}</h2>
      <p>
        {PHASE_TITLES[team.phase]} {phaseNumber(team.phase)} of {PHASES.length}
      </p>
      <div className={s.lead}>
        <h3 className={s.label}>Lead</h3>
        <HolderMark of={{ ...team.command, ownership: team.command.state }} />
      </div>
      <OpenRows open={open} />
    </section>
  )
}
