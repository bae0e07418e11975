import type { ReactNode } from 'react'
import s from './figure.module.css'

/** A number or a time that is compared or that changes: digits of one width, never broken in two. */
export function Figure({ children }: { readonly children: ReactNode }) {
  return (
    <span className={s.figure} data-figures>
      {children}
    </span>
  )
}
