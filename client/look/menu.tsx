import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button } from './button.tsx'
import s from './menu.module.css'
import { placeBeside } from './place.ts'

export interface MenuItem {
  readonly id: string
  readonly name: string
  readonly icon?: ReactNode
  readonly hint?: string
  /** Says why it cannot be done now; the item stays where it is. */
  readonly whyNot?: string | undefined
  /** A line above it, between two kinds of things. */
  readonly apart?: boolean
  readonly run: () => void
}

interface Props {
  readonly label: ReactNode
  readonly icon?: ReactNode
  readonly look?: 'quiet' | 'bare'
  readonly dense?: boolean
  readonly items: readonly MenuItem[]
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** A button that opens a list of things to do. Own code on the platform's popover: a tenth of a library's weight. */
export function MenuButton({ label, icon, look = 'quiet', dense, items }: Props) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]

  useEffect(() => {
    if (!open || list.current === null || button.current === null) return
    placeBeside(list.current, button.current, 'below', 'end')
    rows()[0]?.focus()
  }, [open])

  const close = () => {
    list.current?.hidePopover()
    button.current?.focus()
  }
  const walk = (event: KeyboardEvent) => {
    const all = rows()
    const at = all.findIndex((row) => row === document.activeElement)
    const letter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey
    const next = letter
      ? [...all.slice(at + 1), ...all].find((row) =>
          row.textContent?.toLowerCase().startsWith(event.key.toLowerCase()),
        )
      : all[steps[event.key]?.(at, all.length - 1) ?? -1]
    if (event.key === 'Tab') list.current?.hidePopover()
    if (next === undefined) return
    event.preventDefault()
    event.stopPropagation()
    next.focus()
  }

  return (
    <>
      <Button
        ref={button}
        look={look}
        icon={icon}
        {...(dense && { dense })}
        aria-haspopup="menu"
        aria-expanded={open}
        popoverTarget={id}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          list.current?.showPopover()
        }}
      >
        {label}
      </Button>
      <div
        ref={list}
        id={id}
        role="menu"
        aria-label={typeof label === 'string' ? label : undefined}
        popover="auto"
        className={s.menu}
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={walk}
      >
        {items.map((item) => (
          <button
            key={item.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className={s.item}
            data-apart={item.apart || undefined}
            aria-disabled={item.whyNot === undefined ? undefined : true}
            onClick={() => {
              if (item.whyNot !== undefined) return
              close()
              item.run()
            }}
          >
            {item.icon}
            <span className={s.words}>
              {item.name}
              {(item.whyNot ?? item.hint) !== undefined && (
                <span className={s.hint}>{item.whyNot ?? item.hint}</span>
              )}
            </span>
          </button>
        ))}
      </div>
    </>
  )
}
