import { useId } from 'react'
import type { ReactNode } from 'react'
import s from './field.module.css'

export interface FieldText {
  readonly label: string
  /** Under the label, before it is needed: format, example, consequence. */
  readonly hint?: string | undefined
  /** What is wrong and how to put it right. */
  readonly problem?: string | undefined
  readonly hideLabel?: boolean | undefined
}

interface Wiring {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** Label, hint and problem around one control, tied together for those who listen. */
export function Field(props: FieldText & { readonly children: (wiring: Wiring) => ReactNode }) {
  const { label, hint, problem, hideLabel, children } = props
  const id = useId()
  const said = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className={s.field} data-problem={problem === undefined ? undefined : true}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : s.label}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={s.hint}>
          {hint}
        </p>
      )}
      {children({
        id,
        'aria-describedby': said === '' ? undefined : said,
        'aria-invalid': problem === undefined ? undefined : true,
      })}
      {problem !== undefined && (
        <p id={`${id}-problem`} className={s.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
