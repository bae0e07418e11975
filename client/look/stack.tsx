import type { ReactNode } from 'react'
import s from './stack.module.css'

interface Props {
  /** A step of the space scale. */
  readonly gap?: 1 | 2 | 3 | 4 | 6 | 8 | 12
  readonly children: ReactNode
}

/** One beneath the other. */
export function Stack({ gap = 4, children }: Props) {
  return (
    <div className={s.stack} data-gap={gap}>
      {children}
    </div>
  )
}

/** Beside each other, wrapping. `spread` sends the last one to the far end. */
export function Row({ gap = 2, spread, children }: Props & { readonly spread?: boolean }) {
  return (
    <div className={s.row} data-gap={gap} data-spread={spread || undefined}>
      {children}
    </div>
  )
}
