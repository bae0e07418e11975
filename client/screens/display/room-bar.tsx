import { PHASES, PHASE_TITLES, phaseNumber } from '../../../shared/words/phase.ts'
import { ClockText } from '../../pieces/clock-text.tsx'
import { useRows } from '../../stores/rows.ts'
import { useExercise } from '../../stores/viewer.ts'
import s from './display.module.css'

/** Phase, severity and both clocks; with several teams the phase stands with each team. */
export function RoomBar() {
  const teams = useRows('teams')
  const title = useExercise()?.title
  const only = teams.length === 1 ? teams[0] : undefined
  return (
    <header className={s.bar}>
      {only === undefined ? (
        <p className={s.phase}>{title}</p>
      ) : (
        <p className={s.phase}>
          <strong>{PHASE_TITLES[only.phase]}</strong> {phaseNumber(only.phase)} of {PHASES.length}
          {only.severity !== null && <span className={s.severity}>SEV {only.severity}</span>}
        </p>
      )}
      <p className={s.clocks}>
        <ClockText shows="story" />
        <ClockText shows="exercise" />
      </p>
    </header>
  )
}
