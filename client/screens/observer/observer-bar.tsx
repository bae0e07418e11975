import type { TeamRow } from '../../../shared/view/rows.ts'
import { PHASES, PHASE_TITLES, phaseNumber } from '../../../shared/words/phase.ts'
import { TopBar } from '../../look/top-bar.tsx'
import { ClockText } from '../../pieces/clock-text.tsx'
import { useExercise, useSeatName } from '../../stores/viewer.ts'
import s from './observer.module.css'

/** The same order as on every page in play. */
export function ObserverBar({ team }: { readonly team: TeamRow | null }) {
  const paused = useExercise()?.paused
  const lead = useSeatName(team?.command.holder)
  return (
    <TopBar
      slots={[
        {
          id: 'phase',
          optional: true,
          content: team && (
            <span>
              {phaseNumber(team.phase)} of {PHASES.length} {PHASE_TITLES[team.phase]}
            </span>
          ),
        },
        {
          id: 'clock',
          content: (
            <span className={s.clock}>
              <ClockText shows="story" />{' '}
              {paused == null ? <ClockText shows="exercise" /> : 'Paused'}
            </span>
          ),
        },
        { id: 'lead', content: <span>Lead {lead}</span> },
        {
          id: 'severity',
          optional: true,
          content: team?.severity == null ? 'SEV –' : `SEV ${team.severity}`,
        },
      ]}
      end={<span className={s.whose}>Observer</span>}
    />
  )
}
