import { useId } from 'react'
import type { ReactNode } from 'react'
import s from './tick.module.css'

interface Props {
  readonly kind: 'checkbox' | 'switch'
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Shared by checkbox and switch: a native box, its words, one large target. */
export function Tick({ kind, label, hint, checked, onChange }: Props) {
  const id = useId()
  return (
    <label className={s.tick}>
      <input
        type="checkbox"
        role={kind === 'switch' ? 'switch' : undefined}
        className={s[kind]}
        checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={s.words}>
        <span id={`${id}-label`}>{label}</span>
        {hint !== undefined && (
          <span id={`${id}-hint`} className={s.hint}>
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}
