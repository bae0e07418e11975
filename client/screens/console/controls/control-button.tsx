import { Button } from '../../../look/button.tsx'
import { Icon } from '../../../look/icon.tsx'
import type { Control } from './control.ts'

interface Props {
  readonly of: Control
  readonly look?: 'primary' | 'quiet' | 'bare'
  /** Where the words must be shorter than among the commands. */
  readonly label?: string
  /** Without its icon, where several stand in one row. */
  readonly plain?: boolean
}

export function ControlButton({
  of: control,
  look = 'quiet',
  label = control.label,
  plain,
}: Props) {
  return (
    <Button
      look={look}
      dense
      icon={plain ? undefined : <Icon of={control.icon} />}
      {...(control.key !== undefined && { keys: control.key })}
      whyNot={control.whyNot}
      onClick={control.run}
    >
      {label}
    </Button>
  )
}
