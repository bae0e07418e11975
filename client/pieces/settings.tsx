import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { switchSingleKeys, useSingleKeys } from '../look/keys.ts'
import { Stack } from '../look/stack.tsx'
import { Switch } from '../look/switch.tsx'
import { ThemeSwitch } from '../look/theme-switch.tsx'
import { useExercise } from '../stores/viewer.ts'
import { chooseCountdowns, useMyCountdowns } from './countdown-choice.ts'
import { ring, switchSound, useSound } from './sound.ts'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
}

/** This device's own choices. */
export function Settings({ open, onClose }: Props) {
  const sound = useSound()
  const inRoom = useExercise()?.place === 'room'
  return (
    <Dialog title="Sound, look and countdowns" open={open} onClose={onClose}>
      <Stack gap={3}>
        <Switch
          label="Sound for pages"
          hint={
            inRoom
              ? 'In a room the big screen sounds; usually that is enough.'
              : 'Two short tones, once more after 20 s.'
          }
          on={sound}
          onChange={switchSound}
        />
        {sound && <Button onClick={ring}>Test the sound</Button>}
        <Switch
          label="Countdowns"
          hint="Off: due times stay, nothing counts down. Scores are the same."
          on={useMyCountdowns()}
          onChange={chooseCountdowns}
        />
        <Switch
          label="Single letters act"
          hint="Turn off if you dictate or use a switch."
          on={useSingleKeys()}
          onChange={switchSingleKeys}
        />
        <ThemeSwitch />
      </Stack>
    </Dialog>
  )
}
