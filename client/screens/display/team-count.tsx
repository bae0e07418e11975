import type { TeamRow } from '../../../shared/view/rows.ts'
import { PHASE_TITLES } from '../../../shared/words/phase.ts'
import { HolderMark } from '../../pieces/holder-mark.tsx'
import s from './display.module.css'
import { headlineOf } from './headline.tsx'
import { useOpenDecisions } from './open-decisions.ts'

/** One team of many: who leads, and how much is open. */
export function TeamCount({ team }: { readonly team: TeamRow }) {
  const open = useOpenDecisions(team.id)
  return (
    <section className={s.count} aria-label={team.title}>
      <h2>{team.title}</h2>
      <p>{PHASE_TITLES[team.phase]}</p>
      <HolderMark of={{ ...team.command, ownership: team.command.state }} />
      <p>{headlineOf(open)}</p>
    </section>
  )
}
