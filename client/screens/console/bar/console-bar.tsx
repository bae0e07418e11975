import { Ellipsis } from 'lucide-react'
import { Icon } from '../../../look/icon.tsx'
import { MenuButton } from '../../../look/menu.tsx'
import type { MenuItem } from '../../../look/menu.tsx'
import { ClockText } from '../../../pieces/clock-text.tsx'
import { FROM_L, FROM_M, useMedia } from '../../../pieces/use-media.ts'
import { useExercise } from '../../../stores/viewer.ts'
import type { AllControls } from '../controls/all-controls.ts'
import type { Control } from '../controls/control.ts'
import { ControlButton } from '../controls/control-button.tsx'
import s from './bar.module.css'
import { PaceSlider } from './pace-slider.tsx'
import { PhaseMenu } from './phase-menu.tsx'

interface Props {
  readonly controls: AllControls
  readonly covered: boolean
}

/** Pause first, then the clock; neither ever changes place. What a narrow screen has no room for is under More. */
export function ConsoleBar({ controls, covered }: Props) {
  const fromM = useMedia(FROM_M)
  const fromL = useMedia(FROM_L)
  const { pause, page, phases } = controls
  const hidden = [...(fromL ? [] : [page.display]), ...(fromM ? [] : phases)]
  return (
    <div className={s.bar} data-dense>
      <span className={s.pause}>
        <ControlButton of={pause} />
      </span>
      <Clock />
      {!covered && (
        <>
          {fromM && <PaceSlider />}
          {fromM && <PhaseMenu controls={phases} />}
          <span className={s.spring} />
          {fromL && <ControlButton of={page.display} look="bare" />}
          <MenuButton
            dense
            label="More"
            icon={<Icon of={Ellipsis} />}
            items={[
              ...[
                page.jump,
                page.links,
                page.devices,
                page.inPlay,
                page.truth,
                page.print,
                ...hidden,
              ].map(asItem),
              { ...asItem(page.end), apart: true },
            ]}
          />
        </>
      )}
    </div>
  )
}

function asItem({ id, label, icon, whyNot, run }: Control): MenuItem {
  return {
    id,
    name: label.charAt(0).toUpperCase() + label.slice(1),
    icon: <Icon of={icon} />,
    whyNot,
    run,
  }
}

function Clock() {
  const paused = useExercise()?.paused
  return (
    <p className={s.clock}>
      <strong>
        <ClockText shows="exercise" />
      </strong>
      <span className={s.story}>
        <ClockText shows="story" />
      </span>
      {paused != null && <span>Paused</span>}
    </p>
  )
}
