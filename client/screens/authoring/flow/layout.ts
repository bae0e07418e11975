import type { Arrow } from './arrows.ts'
import type { FlowBand } from './bands.ts'

/** An arrow in its lane, from row to row. */
export interface LaidArrow extends Arrow {
  readonly fromRow: number
  readonly toRow: number
  readonly lane: number
}

/**
 * Gives each arrow a lane beside the rows, 0 nearest to them. What leaves one thing in one sense
 * shares a lane, and two lanes of one number never touch.
 */
export function layArrows(ids: readonly string[], arrows: readonly Arrow[]): LaidArrow[] {
  const rows = new Map(ids.map((id, row) => [id, row]))
  const laid = arrows.flatMap((arrow) => {
    const fromRow = rows.get(arrow.from)
    const toRow = rows.get(arrow.to)
    return fromRow === undefined || toRow === undefined ? [] : [{ ...arrow, fromRow, toRow }]
  })
  const buses = [...new Set(laid.map(busOf))]
    .map((key) => laid.filter((arrow) => busOf(arrow) === key))
    .map((bus) => ({ bus, ...reach(bus) }))
    .toSorted((a, b) => a.last - a.first - (b.last - b.first))
  const lanes: Span[][] = []
  return buses.flatMap(({ bus, first, last }) => {
    const free = lanes.findIndex((taken) => taken.every((each) => apart(each, { first, last })))
    const lane = free === -1 ? lanes.push([]) - 1 : free
    lanes[lane]?.push({ first, last })
    return bus.map((arrow) => ({ ...arrow, lane }))
  })
}

function busOf({ from, unless }: Arrow): string {
  return `${from} ${unless}`
}

interface Span {
  readonly first: number
  readonly last: number
}

function reach(bus: readonly { readonly fromRow: number; readonly toRow: number }[]): Span {
  const rows = bus.flatMap(({ fromRow, toRow }) => [fromRow, toRow])
  return { first: Math.min(...rows), last: Math.max(...rows) }
}

function apart(a: Span, b: Span): boolean {
  return a.last < b.first || b.last < a.first
}

/** Rows of a band that has any, counted over all bands. */
export interface LaidBand {
  readonly of: FlowBand['of']
  readonly first: number
  readonly count: number
}

export function layBands(bands: readonly FlowBand[]): LaidBand[] {
  let first = 0
  return bands.flatMap(({ of, items: { length: count } }) => {
    if (count === 0) return []
    first += count
    return [{ of, first: first - count, count }]
  })
}
