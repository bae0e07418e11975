import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

const WHOLE_UP_TO = 200
const SPARE_ROWS = 12

interface Seen {
  readonly from: number
  readonly to: number
  readonly rowPx: number
}

/** Which rows of a long list are on the page, and how much room the others leave above and below, px. */
export function useWindow(
  count: number,
  box: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
) {
  const long = count > WHOLE_UP_TO
  const [seen, setSeen] = useState<Seen>({ from: 0, to: 40, rowPx: 64 })

  useLayoutEffect(() => {
    const scroller = box.current
    if (!long || scroller === null) return
    const look = () => {
      const row = list.current?.querySelector('li')
      const next = seenIn(scroller, row?.getBoundingClientRect().height || 64, count)
      setSeen((now) => (isSame(now, next) ? now : next))
    }
    look()
    scroller.addEventListener('scroll', look, { passive: true })
    const sized = new ResizeObserver(look)
    sized.observe(scroller)
    return () => {
      scroller.removeEventListener('scroll', look)
      sized.disconnect()
    }
  }, [long, count, box, list])

  /** Scrolls a row into sight and puts it on the page. */
  const bring = (at: number) => {
    const scroller = box.current
    if (!long || scroller === null) return
    const top = at * seen.rowPx
    if (top < scroller.scrollTop) scroller.scrollTo({ top })
    const bottom = top + seen.rowPx - scroller.clientHeight
    if (bottom > scroller.scrollTop) scroller.scrollTo({ top: bottom })
    setSeen(seenIn(scroller, seen.rowPx, count))
  }
  if (!long) return { from: 0, to: count, above: 0, below: 0, bring }
  const to = Math.min(seen.to, count)
  return {
    from: Math.min(seen.from, to),
    to,
    above: seen.from * seen.rowPx,
    below: Math.max(0, count - to) * seen.rowPx,
    bring,
  }
}

function seenIn({ scrollTop, clientHeight }: HTMLElement, rowPx: number, count: number): Seen {
  const first = Math.floor(scrollTop / rowPx) - SPARE_ROWS
  const last = Math.ceil((scrollTop + clientHeight) / rowPx) + SPARE_ROWS
  return { from: Math.max(0, first), to: Math.min(count, Math.max(last, 1)), rowPx }
}

function isSame(one: Seen, other: Seen): boolean {
  return one.from === other.from && one.to === other.to && one.rowPx === other.rowPx
}
