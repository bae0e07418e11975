import { useEffect, useRef } from 'react'
import type { FocusEvent, KeyboardEvent, RefObject } from 'react'

type Chart = SVGSVGElement

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
}

function marksIn(chart: Chart): SVGElement[] {
  return [...chart.querySelectorAll<SVGElement>('[data-mark]')]
}

function stopAt(chart: Chart, stop: Element | undefined): void {
  for (const mark of marksIn(chart)) mark.tabIndex = mark === stop ? 0 : -1
}

/** One stop for Tab in a whole chart: the mark that was reached last, until then the first. */
export function useOneStop(): RefObject<Chart | null> {
  const chart = useRef<Chart>(null)
  // After each drawing, since marks come and go with the report.
  useEffect(() => {
    if (chart.current === null) return
    const marks = marksIn(chart.current)
    stopAt(chart.current, marks.find(({ tabIndex }) => tabIndex === 0) ?? marks[0])
  })
  return chart
}

export function rememberMark({ currentTarget, target }: FocusEvent<Chart>): void {
  if (target.matches('[data-mark]')) stopAt(currentTarget, target)
}

/** Arrows go from mark to mark, row by row and in a row as it was drawn; Home and End to the first and the last. */
export function walkMarks(event: KeyboardEvent<Chart>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const marks = marksIn(event.currentTarget)
  const at = marks.findIndex((mark) => mark === document.activeElement)
  const step = STEPS[event.key]
  if (at === -1 || step === undefined) return
  event.preventDefault()
  marks[step(at, marks.length - 1)]?.focus()
}
