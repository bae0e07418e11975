import { X } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { Icon } from '../../../look/icon.tsx'
import { IconButton } from '../../../look/icon-button.tsx'
import { choose } from '../console-state.ts'
import s from './line-card.module.css'

interface Props {
  readonly title: string
  /** Id of the line that it shows, to which focus goes back. */
  readonly line: string
  readonly children: ReactNode
}

/** The frame around a line of the run list that was opened. It takes focus, because a press asked for it. */
export function LineCard({ title, line, children }: Props) {
  const id = useId()
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [line])
  const close = () => {
    choose(null)
    document.querySelector<HTMLElement>(`[data-line="${CSS.escape(line)}"]`)?.focus()
  }
  return (
    <section
      aria-labelledby={id}
      className={s.card}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        close()
      }}
    >
      <header className={s.head}>
        <h2 ref={head} id={id} tabIndex={-1}>
          {title}
        </h2>
        <IconButton dense label="Close" icon={<Icon of={X} />} onClick={close} />
      </header>
      {children}
    </section>
  )
}
