import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Field } from './field.tsx'
import type { FieldText } from './field.tsx'
import { Icon } from './icon.tsx'
import s from './select.module.css'

export interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface Props<Value extends string>
  extends
    FieldText,
    Omit<ComponentProps<'select'>, 'id' | 'className' | 'onChange' | 'value' | 'children'> {
  readonly value: Value | ''
  readonly options: readonly Option<Value>[]
  /** Shown while nothing is chosen: says what choosing does. */
  readonly prompt?: string
  readonly onChange: (value: Value) => void
}

/** The platform's own list: best on phones, free on the wire. */
export function Select<Value extends string>(props: Props<Value>) {
  const { label, hint, problem, hideLabel, options, prompt, onChange, ...rest } = props
  const choose = (chosen: string) => {
    const option = options.find(({ value }) => value === chosen)
    if (option !== undefined) onChange(option.value)
  }
  return (
    <Field label={label} hint={hint} problem={problem} hideLabel={hideLabel}>
      {(wiring) => (
        <span className={s.select}>
          <select {...rest} {...wiring} onChange={(event) => choose(event.target.value)}>
            {prompt !== undefined && (
              <option value="" disabled>
                {prompt}
              </option>
            )}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon of={ChevronDown} />
        </span>
      )}
    </Field>
  )
}
