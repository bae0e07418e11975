import type { ReactNode } from 'react'
import s from './columns.module.css'

interface Props {
  /** Widths as CSS grid tracks, for instance `minmax(16rem, 1fr) 2fr 340px`. */
  readonly tracks: string
  /** Below this width they stand one beneath the other. */
  readonly from?: 'M' | 'L'
  /** Each scrolls in its own box under the top bar, so that none is moved by another. */
  readonly scroll?: boolean
  readonly children: ReactNode
}

export function Columns({ tracks, from = 'L', scroll, children }: Props) {
  return (
    <div
      className={s.columns}
      data-from={from}
      data-scroll={scroll || undefined}
      style={{ '--tracks': tracks }}
    >
      {children}
    </div>
  )
}

interface ColumnProps {
  /** Makes it a place that a screen reader can list. */
  readonly label?: string
  readonly children: ReactNode
}

export function Column({ label, children }: ColumnProps) {
  return label === undefined ? (
    <div className={s.column}>{children}</div>
  ) : (
    <section aria-label={label} className={s.column}>
      {children}
    </section>
  )
}
