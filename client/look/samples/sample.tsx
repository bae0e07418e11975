import { useId } from 'react'
import type { ReactNode } from 'react'
import s from './sample.module.css'

/** One subject of the gallery. */
export function Sample({
  title,
  note,
  children,
}: {
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section className={s.sample} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {note !== undefined && <p className={s.note}>{note}</p>}
      </header>
      <div className={s.body}>{children}</div>
    </section>
  )
}
