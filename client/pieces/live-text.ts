import { useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { subscribeClock } from '../stores/clock.ts'

/** Runs at once, after each drawing, and with each tick of the one clock; React draws nothing for a tick. */
export function useOnTick(write: () => void): void {
  const newest = useRef(write)
  useLayoutEffect(() => {
    newest.current = write
    write()
  })
  useLayoutEffect(() => subscribeClock(() => newest.current()), [])
}

/** An element whose text follows the clock. */
export function useLiveText<E extends HTMLElement>(text: () => string): RefObject<E | null> {
  const element = useRef<E>(null)
  useOnTick(() => {
    const next = text()
    if (element.current !== null && element.current.textContent !== next)
      element.current.textContent = next
  })
  return element
}
