import { Button } from '../../../look/button.tsx'
import { Icon } from '../../../look/icon.tsx'
import type { Control } from './control.ts'

interface Props {
  readonly of: Control
  readonly look?: 'primary' | 'quiet' | 'bare'
  /** Where the words must be shorter than among the commands. */
  readonly label?: string
}

export function ControlButton({ of: control, look = 'quiet', label = control.label }: Props) {
  return (
    <Button
      look={look}
      dense
      icon={<Icon of={control.icon} />}
      {...(control.key !== undefined && { keys: control.key })}
      whyNot={control.whyNot}
      onClick={control.run}
    >
      {label}
    </Button>
  )
}
