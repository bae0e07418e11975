import type { Control } from '../controls/control.ts'
import { ControlButton } from '../controls/control-button.tsx'
import s from './bar.module.css'
import { HealthLight } from './health-light.tsx'

interface Props {
  readonly cover: Control
  readonly covered: boolean
}

/** The dark band that no player's page has: whose page this is, how the server is, and the cover. */
export function Strip({ cover, covered }: Props) {
  return (
    <div className={s.strip}>
      <p className={s.whose}>{covered ? 'Facilitator, covered' : 'Facilitator: has spoilers'}</p>
      <HealthLight />
      <ControlButton of={cover} />
    </div>
  )
}
