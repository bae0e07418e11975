import type { ReactNode } from 'react'
import s from './section-head.module.css'

/** Head of one of the player's regions; what it sums up stands beside it. */
export function SectionHead({
  title,
  sum,
  children,
}: {
  readonly title: string
  readonly sum?: ReactNode
  readonly children?: ReactNode
}) {
  return (
    <header className={s.head}>
      <h2 tabIndex={-1}>{title}</h2>
      {sum !== undefined && <p className={s.sum}>{sum}</p>}
      {children}
    </header>
  )
}
