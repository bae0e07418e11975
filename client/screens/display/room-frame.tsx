import { Maximize, Moon, Sun, Volume2, VolumeX } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from '../../look/icon.tsx'
import { IconButton } from '../../look/icon-button.tsx'
import { useShortcut } from '../../look/keys.ts'
import { switchSound, useSound } from '../../pieces/sound.ts'
import s from './display.module.css'
import { useRoomLook } from './room-look.ts'

/** The whole screen in the room's own look, with the three things that can be set on it. */
export function RoomFrame({ children }: { readonly children: ReactNode }) {
  const [look, changeLook] = useRoomLook()
  const sound = useSound()
  const toggleSound = () => switchSound(!sound)
  useShortcut({ key: 'f', label: 'Full screen' }, toggleFullScreen)
  useShortcut({ key: 'm', label: 'Sound on or off' }, toggleSound)
  return (
    <div className={s.room} data-room={look}>
      {children}
      <aside className={s.controls} aria-label="This screen" data-print="no">
        <IconButton
          label="Full screen"
          keys="f"
          icon={<Icon of={Maximize} />}
          onClick={toggleFullScreen}
        />
        <IconButton
          label={look === 'dark' ? 'Light look' : 'Dark look'}
          icon={<Icon of={look === 'dark' ? Sun : Moon} />}
          onClick={changeLook}
        />
        <IconButton
          label="Sound for pages"
          keys="m"
          pressed={sound}
          icon={<Icon of={sound ? Volume2 : VolumeX} />}
          onClick={toggleSound}
        />
      </aside>
    </div>
  )
}

function toggleFullScreen(): void {
  // Refused where the browser allows it to nobody: the page simply stays as large as it is.
  const asked =
    document.fullscreenElement === null
      ? document.documentElement.requestFullscreen()
      : document.exitFullscreen()
  asked.catch(() => undefined)
}
