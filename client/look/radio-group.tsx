import { useId } from 'react'
import type { ReactNode } from 'react'
import s from './radio-group.module.css'

interface Choice<Value extends string> {
  readonly value: Value
  readonly label: ReactNode
  readonly hint?: ReactNode
}

interface Props<Value extends string> {
  readonly label: string
  readonly hideLabel?: boolean
  readonly hint?: string
  readonly choices: readonly Choice<Value>[]
  readonly value: Value | null
  readonly onChange: (value: Value) => void
  /** Cards side by side where there is room. Short labels only. */
  readonly row?: boolean
  readonly readOnly?: boolean
}

/** One of a few, all in sight. Arrows move and choose, as the platform does. */
export function RadioGroup<Value extends string>(props: Props<Value>) {
  const { label, hideLabel, hint, choices, value, onChange, row, readOnly } = props
  const name = useId()
  return (
    <fieldset
      className={s.group}
      disabled={readOnly}
      aria-describedby={hint === undefined ? undefined : `${name}-hint`}
    >
      <legend className={hideLabel ? 'visually-hidden' : s.legend}>{label}</legend>
      {hint !== undefined && (
        <p id={`${name}-hint`} className={s.hint}>
          {hint}
        </p>
      )}
      <div className={s.choices} data-row={row || undefined}>
        {choices.map((choice) => (
          <label key={choice.value} className={s.choice}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span className={s.words}>
              <span>{choice.label}</span>
              {choice.hint !== undefined && <span className={s.hint}>{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
