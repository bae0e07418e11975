import { useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { isWriting, singleKeysOn } from './keys.ts'
import s from './roving-list.module.css'

interface Props<Item> {
  readonly label: string
  readonly items: readonly Item[]
  /** What hangs under an item, in a list of its own. */
  readonly below?: (item: Item) => readonly Item[]
  readonly itemKey: (item: Item) => string
  readonly children: (item: Item) => ReactNode
  /** The one now shown elsewhere. */
  readonly current?: string | null
  readonly onOpen: (key: string) => void
}

function step(key: string, at: number, last: number): number | null {
  const letters = singleKeysOn()
  if (key === 'ArrowDown' || (letters && key === 'j')) return Math.min(at + 1, last)
  if (key === 'ArrowUp' || (letters && key === 'k')) return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? last : null
}

/**
 * Rows that open something: one stop for Tab, J/K or arrows inside, Enter opens.
 * The row in reach is remembered by its key, so news arriving above does not shift it.
 */
export function RovingList<Item>({
  label,
  items,
  below = nothing,
  itemKey,
  children,
  current = null,
  onOpen,
}: Props<Item>) {
  const [reached, setReached] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const keys = items.flatMap(function keysOf(item): string[] {
    return [itemKey(item), ...below(item).flatMap(keysOf)]
  })
  const stop = [reached, current, keys[0]].find((key) => key != null && keys.includes(key))

  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
    const at = keys.findIndex((key) => key === stop)
    const next = step(event.key, at, keys.length - 1)
    if (next === null) return
    event.preventDefault()
    list.current?.querySelectorAll<HTMLElement>('li > button')[next]?.focus()
  }
  const row = (item: Item) => {
    const key = itemKey(item)
    const under = below(item)
    return (
      <li key={key}>
        <button
          type="button"
          className={s.row}
          tabIndex={key === stop ? 0 : -1}
          aria-current={key === current || undefined}
          onFocus={() => setReached(key)}
          onClick={() => onOpen(key)}
        >
          {children(item)}
        </button>
        {under.length > 0 && <ul>{under.map(row)}</ul>}
      </li>
    )
  }
  return (
    <ul ref={list} aria-label={label} className={s.list} onKeyDown={walk}>
      {items.map(row)}
    </ul>
  )
}

const nothing = () => []
