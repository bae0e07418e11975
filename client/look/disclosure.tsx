import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import s from './disclosure.module.css'
import { Icon } from './icon.tsx'

interface Props {
  readonly summary: ReactNode
  readonly open?: boolean
  readonly onToggle?: (open: boolean) => void
  readonly children: ReactNode
}

export function Disclosure({ summary, open, onToggle, children }: Props) {
  return (
    <details
      className={s.details}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={s.summary}>
        <Icon of={ChevronRight} />
        <span className={s.words}>{summary}</span>
      </summary>
      <div className={s.body}>{children}</div>
    </details>
  )
}
