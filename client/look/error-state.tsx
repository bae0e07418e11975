import type { ReactNode } from 'react'
import s from './state.module.css'

interface Props {
  /** What happened. */
  readonly title: string
  /** What is safe: the thing a worried reader asks first. */
  readonly safe: ReactNode
  /** One button. */
  readonly action: ReactNode
  /** For whoever repairs it; folded away. */
  readonly detail?: string | undefined
}

export function ErrorState({ title, safe, action, detail }: Props) {
  return (
    <div className={s.state} role="alert">
      <p className={s.title}>{title}</p>
      <p className={s.words}>{safe}</p>
      {action}
      {detail !== undefined && (
        <details className={s.detail}>
          <summary>Details</summary>
          <pre>{detail}</pre>
        </details>
      )}
    </div>
  )
}
