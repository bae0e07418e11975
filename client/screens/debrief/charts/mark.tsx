import type { ReactNode } from 'react'
import { useEvidence } from '../evidence.tsx'
import s from './charts.module.css'

interface Props {
  readonly label: string
  readonly events: readonly number[]
  readonly children: ReactNode
}

/** A mark in a chart that opens the events behind it, by pointer and by key; its chart says which one Tab reaches. */
export function ChartMark({ label, events, children }: Props) {
  const open = useEvidence()
  return (
    <g
      role="button"
      data-mark
      tabIndex={-1}
      aria-label={label}
      className={s.mark}
      onClick={() => open(events, label)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        open(events, label)
      }}
    >
      <title>{label}</title>
      {children}
    </g>
  )
}
