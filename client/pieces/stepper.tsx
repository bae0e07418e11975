import { Minus, Plus } from 'lucide-react'
import { useId } from 'react'
import { Icon } from '../look/icon.tsx'
import { IconButton } from '../look/icon-button.tsx'
import s from './stepper.module.css'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly value: number
  readonly min: number
  readonly max: number
  /** `one person less`, `one person more` */
  readonly less: string
  readonly more: string
  readonly onChange: (value: number) => void
}

/** A small number, one up or down at a time. */
export function Stepper({ label, hint, value, min, max, less, more, onChange }: Props) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className={s.stepper}>
      <span id={id} className={s.label}>
        {label}
      </span>
      <div className={s.row}>
        <IconButton
          label={less}
          icon={<Icon of={Minus} />}
          aria-disabled={value <= min}
          onClick={() => value > min && onChange(value - 1)}
        />
        <output className={s.value}>{value}</output>
        <IconButton
          label={more}
          icon={<Icon of={Plus} />}
          aria-disabled={value >= max}
          onClick={() => value < max && onChange(value + 1)}
        />
      </div>
      {hint !== undefined && <p className={s.hint}>{hint}</p>}
    </div>
  )
}
