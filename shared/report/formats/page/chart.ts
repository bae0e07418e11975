import { CHART } from './axis.ts'
import type { Axis } from './axis.ts'
import { element, together } from './html.ts'
import type { Child, Html } from './html.ts'

/** A drawing over the time axis: so high, with its lines behind it, and what it shows in words. */
export function chart(axis: Axis, height: number, about: string, ...marks: Child[]): Html {
  const viewBox = `0 0 ${CHART.width} ${height}`
  return element('svg', { viewBox, role: 'img', 'aria-label': about }, axis.lines(height), ...marks)
}

/** The name of a row, at its left. */
export function rowLabel(text: string, y: number): Html {
  return element(
    'text',
    { x: CHART.labels - 8, y, 'text-anchor': 'end' },
    fitted(text, CHART.labels - 12),
  )
}

/** What the rows below are about. */
export function heading(text: string): Html {
  return element(
    'text',
    { class: 'heading', x: CHART.labels - 8, y: 18, 'text-anchor': 'end' },
    text,
  )
}

/** A text as far as it fits; what is shortened stands in full in the table beside the chart. */
export function fitted(text: string, width: number): string {
  const most = Math.floor(width / 6.2)
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1)).trimEnd()}…`
}

/** The first of several ways to write something that has room; nothing where none has. */
export function firstFit(texts: readonly string[], width: number): string {
  return texts.find((text) => text.length * 6.4 <= width - 5) ?? ''
}

export function initials(name: string): string {
  return name
    .split(/[\s,]+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 3)
}

/** Hatching of all charts on the page, drawn once: 45 degrees, 6 units pitch, 1.5 units stroke. */
export function hatching(): Html {
  const stripe = (name: string, d: string) =>
    element(
      'pattern',
      {
        id: name,
        width: 6,
        height: 6,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      },
      element('path', { class: name, d }),
    )
  return element(
    'svg',
    { class: 'defs', 'aria-hidden': 'true' },
    element('defs', {}, together(stripe('hatch', 'M0 0V6'), stripe('cross', 'M0 0V6M0 0H6'))),
  )
}
