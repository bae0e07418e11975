import { useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { isWriting, singleKeysOn } from '../look/keys.ts'
import s from './long-list.module.css'
import { useWindow } from './list-window.ts'

interface Props<Item> {
  readonly label: string
  readonly items: readonly Item[]
  readonly itemKey: (item: Item) => string
  readonly children: (item: Item) => ReactNode
  readonly current: string | null
  readonly onOpen: (key: string) => void
  /** The box that scrolls it. */
  readonly box: RefObject<HTMLElement | null>
}

function step(key: string, at: number, last: number): number | null {
  const letters = singleKeysOn()
  if (key === 'ArrowDown' || (letters && key === 'j')) return Math.min(at + 1, last)
  if (key === 'ArrowUp' || (letters && key === 'k')) return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? last : null
}

/**
 * Rows of one height that open something: one stop for Tab, J/K or arrows inside, Enter opens. From 200
 * rows on only those in sight are on the page. The row in reach is known by its key, so news above does not shift it.
 */
export function LongList<Item>(props: Props<Item>) {
  const { label, items, itemKey, children, current, onOpen, box } = props
  const [reached, setReached] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const wanted = useRef<string | null>(null)
  const keys = items.map(itemKey)
  const stop = [reached, current, keys[0]].find((key) => key != null && keys.includes(key))
  const { from, to, above, below, bring } = useWindow(items.length, box, list)

  // The row to focus may have come onto the page only now.
  useLayoutEffect(() => {
    if (wanted.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted.current)}"]`)?.focus()
    wanted.current = null
  })

  const walk = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
    const next = step(
      event.key,
      keys.findIndex((key) => key === stop),
      keys.length - 1,
    )
    const key = next === null ? undefined : keys[next]
    if (next === null || key === undefined) return
    event.preventDefault()
    wanted.current = key
    bring(next)
    setReached(key)
  }
  return (
    <ul
      ref={list}
      aria-label={label}
      className={s.list}
      style={{ paddingBlock: `${above}px ${below}px` }}
      onKeyDown={walk}
    >
      {items.slice(from, to).map((item, at) => {
        const key = itemKey(item)
        return (
          <li key={key} aria-setsize={items.length} aria-posinset={from + at + 1}>
            <button
              type="button"
              className={s.row}
              data-key={key}
              tabIndex={key === stop ? 0 : -1}
              aria-current={key === current || undefined}
              onFocus={() => setReached(key)}
              onClick={() => onOpen(key)}
            >
              {children(item)}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
