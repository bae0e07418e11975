import type { Ms } from './duration.ts'

/** A stretch of time from `fromMs` up to, not including, `toMs`. */
export interface Span {
  fromMs: Ms
  toMs: Ms
}

export function lengthOf(span: Span): Ms {
  return Math.max(0, span.toMs - span.fromMs)
}

export function totalOf(spans: readonly Span[]): Ms {
  return spans.reduce((sum, span) => sum + lengthOf(span), 0)
}
