import type { ReactNode } from 'react'
import s from './state.module.css'

interface Props {
  /** What will come here, and from whom. */
  readonly children: ReactNode
  readonly title: string
  readonly action?: ReactNode
}

export function EmptyState({ title, children, action }: Props) {
  return (
    <div className={s.state}>
      <p className={s.title}>{title}</p>
      <p className={s.words}>{children}</p>
      {action}
    </div>
  )
}
