import { useLayoutEffect, useRef } from 'react'
import type { ComponentProps } from 'react'
import { Field } from './field.tsx'
import type { FieldText } from './field.tsx'
import s from './text-area.module.css'

interface Props
  extends
    FieldText,
    Omit<
      ComponentProps<'textarea'>,
      'id' | 'className' | 'onChange' | 'value' | 'children' | 'ref'
    > {
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Grows with what is written, up to a third of the screen, then scrolls. */
export function TextArea({ label, hint, problem, hideLabel, onChange, ...rest }: Props) {
  const box = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (box.current === null || CSS.supports('field-sizing', 'content')) return
    box.current.style.height = 'auto'
    box.current.style.height = `${box.current.scrollHeight + 2}px`
  }, [rest.value])
  return (
    <Field label={label} hint={hint} problem={problem} hideLabel={hideLabel}>
      {(wiring) => (
        <textarea
          rows={2}
          {...rest}
          {...wiring}
          ref={box}
          className={s.area}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
