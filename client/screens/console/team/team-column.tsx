import { useId } from 'react'
import type { TeamRow } from '../../../../shared/view/rows.ts'
import { PHASE_TITLES, phaseNumber } from '../../../../shared/words/phase.ts'
import { VERDICT_TITLES } from '../../../../shared/words/incident.ts'
import { Decisions } from './decisions.tsx'
import { Lead } from './lead.tsx'
import { Ledger } from './ledger.tsx'
import { Notes } from './notes.tsx'
import { Seats } from './seats.tsx'
import s from './team.module.css'

interface Props {
  readonly team: TeamRow
  /** The team whose note field `G` goes to. */
  readonly keyed: boolean
  /** On a phone gaps come before people. */
  readonly compact: boolean
}

/** One team at a glance: who leads, what is undecided, who is stuck. */
export function TeamColumn({ team, keyed, compact }: Props) {
  const id = useId()
  const facts = [
    `${phaseNumber(team.phase)} of 6 ${PHASE_TITLES[team.phase]}`,
    team.severity === null ? 'no severity yet' : `SEV ${team.severity}`,
    VERDICT_TITLES[team.verdict].toLowerCase(),
  ]
  return (
    <section aria-labelledby={id} className={s.team} data-dense>
      <header>
        <h2 id={id} className={s.name}>
          {team.title}
        </h2>
        <p className={s.small}>{facts.join(' · ')}</p>
      </header>
      <Lead team={team} />
      <Decisions team={team} />
      {compact && <Ledger team={team} />}
      <Seats team={team} />
      {!compact && <Ledger team={team} />}
      <Notes team={team} keyed={keyed} />
    </section>
  )
}
