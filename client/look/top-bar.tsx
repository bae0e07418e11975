import type { ReactNode } from 'react'
import s from './top-bar.module.css'

export interface Slot {
  readonly id: string
  readonly content: ReactNode
  /** Gives way first on a phone. What must never be cut is not optional. */
  readonly optional?: boolean
}

interface Props {
  /** From the left, always in the same order. */
  readonly slots: readonly Slot[]
  /** At the right end, after the spring. */
  readonly end?: ReactNode
  /** A frame of its own, for a page that must not be mistaken for another. */
  readonly marked?: boolean
}

/** 56 px, never scrolls away, and nothing in it changes place. */
export function TopBar({ slots, end, marked }: Props) {
  return (
    <div className={s.bar} data-marked={marked || undefined}>
      {slots.map((slot) => (
        <div key={slot.id} className={s.slot} data-optional={slot.optional || undefined}>
          {slot.content}
        </div>
      ))}
      <div className={s.end}>{end}</div>
    </div>
  )
}
