import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** Follows a choice made elsewhere: scrolls this box, never the page, until the row that is current shows. */
export function useInSight<Box extends HTMLElement>(current: string | null): RefObject<Box | null> {
  const box = useRef<Box>(null)
  useEffect(() => {
    const row = box.current?.querySelector('[aria-current]')
    if (box.current === null || row == null || current === null) return
    const [seen, wanted] = [box.current.getBoundingClientRect(), row.getBoundingClientRect()]
    const below = wanted.bottom - seen.bottom
    const above = wanted.top - seen.top
    if (above < 0 || below > 0) box.current.scrollTop += above - seen.height / 3
  }, [current])
  return box
}
