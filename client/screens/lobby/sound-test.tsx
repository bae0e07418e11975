import { Button } from '../../look/button.tsx'
import { Switch } from '../../look/switch.tsx'
import { ring, switchSound, useSound } from '../../pieces/sound.ts'
import { useExercise } from '../../stores/viewer.ts'
import s from './lobby.module.css'

/** Off until somebody turns it on. The test keeps its place, so that the switch moves nothing. */
export function SoundTest() {
  const on = useSound()
  const inRoom = useExercise()?.place === 'room'
  return (
    <section className={s.sound} aria-label="Sound">
      <Switch
        label="Sound for pages"
        hint={
          inRoom
            ? 'In a room the big screen sounds; usually that is enough'
            : 'Two short tones when something cannot wait'
        }
        on={on}
        onChange={switchSound}
      />
      <Button whyNot={on ? undefined : 'Turn sound on first.'} onClick={ring}>
        Test
      </Button>
    </section>
  )
}
