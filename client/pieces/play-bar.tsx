import { Volume2, VolumeX } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../look/icon.tsx'
import { IconButton } from '../look/icon-button.tsx'
import { useShortcut } from '../look/keys.ts'
import { Mark } from '../look/mark.tsx'
import { TopBar } from '../look/top-bar.tsx'
import { VisuallyHidden } from '../look/visually-hidden.tsx'
import { useConnection } from '../stores/connection.ts'
import { useTeam } from '../stores/viewer.ts'
import s from './play-bar.module.css'
import { playSlots } from './play-slots.tsx'
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
      slots={playSlots(team)}
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
