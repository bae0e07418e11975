import type { ReactNode } from 'react'
import s from './run-list.module.css'

export interface LineProps {
  /** The line that is open beside the list. */
  readonly chosen: string | null
  /** The line that Tab stops at. */
  readonly stop: string | null
  readonly onOpen: (id: string) => void
  readonly onReach: (id: string) => void
}

interface Props extends LineProps {
  readonly id: string
  readonly children: ReactNode
}

export function LineButton({ id, chosen, stop, onOpen, onReach, children }: Props) {
  return (
    <li>
      <button
        type="button"
        data-line={id}
        className={s.line}
        tabIndex={id === stop ? 0 : -1}
        aria-current={id === chosen || undefined}
        onFocus={() => onReach(id)}
        onClick={() => onOpen(id)}
      >
        {children}
      </button>
    </li>
  )
}
