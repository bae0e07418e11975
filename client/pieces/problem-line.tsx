import type { ReactNode } from 'react'
import { Mark } from '../look/mark.tsx'

/** Why the server refused, at the control that was used. Says nothing without words. */
export function ProblemLine({ children }: { readonly children: ReactNode }) {
  if (children == null || children === '') return null
  return (
    <p role="alert">
      <Mark glyph="note">{children}</Mark>
    </p>
  )
}
