import { PHASES, PHASE_TITLES, phaseNumber } from '../../shared/words/phase.ts'
import type { TeamRow } from '../../shared/view/rows.ts'
import { exerciseClock } from '../look/figures.ts'
import { Mark } from '../look/mark.tsx'
import type { Slot } from '../look/top-bar.tsx'
import { usePassed } from '../stores/clock.ts'
import { useExercise, useIsMe, useSeatName } from '../stores/viewer.ts'
import { ClockText } from './clock-text.tsx'
import s from './play-bar.module.css'

/** Phase, clock, lead, severity: in this order on every page in play, and never left out. */
export function playSlots(team: TeamRow | null): Slot[] {
  return [
    { id: 'phase', content: team && <PhaseSlot team={team} /> },
    { id: 'clock', content: <ClockSlot /> },
    { id: 'lead', content: team && <LeadSlot command={team.command} /> },
    { id: 'severity', content: team && <SeveritySlot severity={team.severity} /> },
  ]
}

function PhaseSlot({ team }: { readonly team: TeamRow }) {
  return (
    <span className={s.slot}>
      <span className={s.quiet}>
        {phaseNumber(team.phase)} of {PHASES.length}
      </span>
      <span className={s.strong}>{PHASE_TITLES[team.phase]}</span>
    </span>
  )
}

function ClockSlot() {
  const exercise = useExercise()
  const paused = exercise?.paused ?? null
  return (
    <span className={s.slot}>
      <span className={s.strong}>
        <ClockText shows="story" />
      </span>
      <span className={s.quiet}>
        {paused === null ? (
          <ClockText shows="exercise" />
        ) : (
          <>
            Paused
            <span className={s.wide}>
              {' '}
              by {paused.by} at {exerciseClock(paused.atMs)}
            </span>
          </>
        )}
      </span>
    </span>
  )
}

function LeadSlot({ command }: { readonly command: TeamRow['command'] }) {
  const name = useSeatName(command.holder)
  const mine = useIsMe(command.holder)
  const late = usePassed(command.graceEndsAtMs)
  const who = mine ? 'You' : name
  const tone = command.state !== 'owned' && late ? 'gap' : 'quiet'
  return (
    <span className={s.slot}>
      <span className={s.quiet}>Lead</span>
      {command.state === 'owned' ? (
        <span className={s.strong}>{who}</span>
      ) : command.state === 'contested' ? (
        <Mark glyph="contested" tone="contest" firm>
          Contested
        </Mark>
      ) : (
        <Mark glyph={command.state === 'absent' ? 'absent' : 'nobody'} tone={tone} firm>
          {command.state === 'absent' ? `${who}, away` : 'Nobody'}
        </Mark>
      )}
    </span>
  )
}

function SeveritySlot({ severity }: { readonly severity: TeamRow['severity'] }) {
  return (
    <span className={s.slot}>
      <span className={s.quiet}>SEV</span>
      <span className={severity === null ? s.quiet : s.strong}>{severity ?? '–'}</span>
      {severity === null && <span className="visually-hidden">not set yet</span>}
    </span>
  )
}
