import { PHASES, PHASE_TITLES, phaseNumber } from '../../shared/words/phase.ts'
import type { Phase } from '../../shared/words/phase.ts'
import type { TeamRow } from '../../shared/view/rows.ts'
import { exerciseClock } from '../look/figures.ts'
import { VisuallyHidden } from '../look/visually-hidden.tsx'
import { ReopenMenu } from './reopen-phase.tsx'
import s from './phase-strip.module.css'

/** The six phases in order, where the team stands, and when each was entered. */
export function PhaseStrip({ team }: { readonly team: TeamRow }) {
  const now = phaseNumber(team.phase)
  return (
    <div className={s.band}>
      <ol className={s.strip} aria-label="Phases">
        {PHASES.map((phase) => (
          <li
            key={phase}
            className={s.phase}
            data-state={phaseNumber(phase) < now ? 'past' : phase === team.phase ? 'now' : 'coming'}
            aria-current={phase === team.phase ? 'step' : undefined}
          >
            <span className={s.number}>{phaseNumber(phase)}</span>
            <span className={s.name}>{PHASE_TITLES[phase]}</span>
            <Entered team={team} phase={phase} />
          </li>
        ))}
      </ol>
      <ReopenMenu />
    </div>
  )
}

function Entered({ team, phase }: { readonly team: TeamRow; readonly phase: Phase }) {
  const entries = team.phases.filter((entry) => entry.phase === phase)
  const last = entries.at(-1)
  if (last === undefined || phase === 'preparation') return null
  return (
    <span className={s.since}>
      {last.reopened === null ? '' : 'again '}
      <VisuallyHidden>since </VisuallyHidden>
      {exerciseClock(last.atMs)}
    </span>
  )
}
