import type { ComponentProps } from 'react'
import { Field } from './field.tsx'
import type { FieldText } from './field.tsx'

interface Props
  extends
    FieldText,
    Omit<ComponentProps<'input'>, 'id' | 'className' | 'onChange' | 'value' | 'children'> {
  readonly value: string
  readonly onChange: (value: string) => void
}

export function TextField({ label, hint, problem, hideLabel, onChange, ...rest }: Props) {
  return (
    <Field label={label} hint={hint} problem={problem} hideLabel={hideLabel}>
      {(wiring) => (
        <input
          type="text"
          autoComplete="off"
          {...rest}
          {...wiring}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
