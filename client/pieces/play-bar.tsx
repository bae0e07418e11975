import { Volume2, VolumeX } from 'lucide-react'
import type { ReactNode } from 'react'
import { PHASES, PHASE_TITLES, phaseNumber } from '../../shared/words/phase.ts'
import type { TeamRow } from '../../shared/view/rows.ts'
import { exerciseClock } from '../look/figures.ts'
import { Icon } from '../look/icon.tsx'
import { IconButton } from '../look/icon-button.tsx'
import { useShortcut } from '../look/keys.ts'
import { Mark } from '../look/mark.tsx'
import { TopBar } from '../look/top-bar.tsx'
import { VisuallyHidden } from '../look/visually-hidden.tsx'
import { usePassed } from '../stores/clock.ts'
import { useConnection } from '../stores/connection.ts'
import { useExercise, useIsMe, useSeatName, useTeam } from '../stores/viewer.ts'
import { ClockText } from './clock-text.tsx'
import s from './play-bar.module.css'
import { switchSound, useSound } from './sound.ts'

interface Props {
  /** The seat menu, and before it what only some may do. */
  readonly end: ReactNode
}

/** Phase, clock, lead, severity; then connection, sound, menu. The same order everywhere in play. */
export function PlayBar({ end }: Props) {
  const team = useTeam()
  return (
    <TopBar
      slots={[
        { id: 'phase', content: team && <PhaseSlot team={team} /> },
        { id: 'clock', content: <ClockSlot /> },
        { id: 'lead', content: team && <LeadSlot command={team.command} /> },
        { id: 'severity', content: team && <SeveritySlot severity={team.severity} /> },
      ]}
      end={
        <>
          <ConnectionMark />
          <span className={s.wide}>
            <SoundButton />
          </span>
          {end}
        </>
      }
    />
  )
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

/** A word only when something is wrong; then it is never red. */
function ConnectionMark() {
  const cut = useConnection(({ cut: now }) => now)
  if (cut !== 'noticed' && cut !== 'long')
    return (
      <span className={s.fine}>
        <VisuallyHidden>Connected</VisuallyHidden>
      </span>
    )
  return (
    <Mark glyph={cut === 'long' ? 'offline' : 'opened'} tone="quiet">
      <span className={s.wide}>{cut === 'long' ? 'Offline' : 'Reconnecting'}</span>
    </Mark>
  )
}

function SoundButton() {
  const on = useSound()
  useShortcut({ key: 'm', label: 'Sound on or off' }, () => switchSound(!on))
  return (
    <IconButton
      label={on ? 'Sound is on: turn it off' : 'Sound is off: turn it on'}
      keys="m"
      icon={<Icon of={on ? Volume2 : VolumeX} />}
      onClick={() => switchSound(!on)}
    />
  )
}
