import { useId, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import s from './tabs.module.css'

export interface Tab<Id extends string> {
  readonly id: Id
  readonly name: string
  readonly icon?: ReactNode
  /** What waits there, in words a listener understands: "2 new". Its figure alone is shown. */
  readonly waiting?: { readonly count: number; readonly words: string } | undefined
}

interface Props<Id extends string> {
  readonly label: string
  readonly tabs: readonly Tab<Id>[]
  readonly selected: Id
  readonly onSelect: (id: Id) => void
  /** `foot`: fixed at the bottom of a phone, within reach of a thumb. */
  readonly place?: 'head' | 'foot'
  /** The selected tab's panel only. */
  readonly children: ReactNode
}

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

/** One stop for Tab; arrows walk along and show the panel at once. */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  place = 'head',
  children,
}: Props<Id>) {
  const id = useId()
  const buttons = useRef(new Map<Id, HTMLButtonElement>())
  const walk = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === selected)
    const next = tabs[steps[event.key]?.(at, tabs.length) ?? -1]
    if (next === undefined) return
    event.preventDefault()
    onSelect(next.id)
    buttons.current.get(next.id)?.focus()
  }
  return (
    <div className={s.tabs} data-place={place}>
      <div role="tablist" aria-label={label} className={s.list} onKeyDown={walk} data-print="no">
        {tabs.map((tab) => (
          <button
            key={tab.id}
            ref={(button) => {
              if (button !== null) buttons.current.set(tab.id, button)
            }}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls={tab.id === selected ? `${id}-panel` : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            className={s.tab}
            onClick={() => onSelect(tab.id)}
          >
            {tab.icon}
            <span>{tab.name}</span>
            {tab.waiting !== undefined && tab.waiting.count > 0 && (
              <span className={s.count}>
                <span aria-hidden>{tab.waiting.count}</span>
                <span className="visually-hidden">, {tab.waiting.words}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        tabIndex={-1}
        id={`${id}-panel`}
        aria-labelledby={`${id}-${selected}`}
        className={s.panel}
      >
        {children}
      </div>
    </div>
  )
}
