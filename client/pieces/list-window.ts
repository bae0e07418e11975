import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

const WHOLE_UP_TO = 200
const SPARE_ROWS = 12

interface Seen {
  readonly from: number
  readonly to: number
  readonly rowPx: number
}

/** Which rows of a long list are on the page, and how much room the others leave above and below. */
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
      const rowPx = list.current?.querySelector('li')?.getBoundingClientRect().height || 64
      const first = Math.floor(scroller.scrollTop / rowPx) - SPARE_ROWS
      const last = Math.ceil((scroller.scrollTop + scroller.clientHeight) / rowPx) + SPARE_ROWS
      const next = { from: Math.max(0, first), to: Math.min(count, Math.max(last, 1)), rowPx }
      setSeen((now) =>
        now.from === next.from && now.to === next.to && now.rowPx === rowPx ? now : next,
      )
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

  const bring = (at: number) => {
    const scroller = box.current
    if (!long || scroller === null) return
    const top = at * seen.rowPx
    if (top < scroller.scrollTop) scroller.scrollTo({ top })
    const bottom = top + seen.rowPx - scroller.clientHeight
    if (bottom > scroller.scrollTop) scroller.scrollTo({ top: bottom })
    setSeen((now) => ({
      ...now,
      from: Math.min(now.from, Math.max(0, at - SPARE_ROWS)),
      to: Math.max(now.to, Math.min(count, at + SPARE_ROWS)),
    }))
  }
  if (!long) return { from: 0, to: count, above: '0px', below: '0px', bring }
  const to = Math.min(seen.to, count)
  return {
    from: Math.min(seen.from, to),
    to,
    above: `${seen.from * seen.rowPx}px`,
    below: `${Math.max(0, count - to) * seen.rowPx}px`,
    bring,
  }
}
