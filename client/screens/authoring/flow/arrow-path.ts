import type { LaidArrow } from './layout.ts'

/** Height of a row; every row of the drawing has the same. */
export const ROW = 36
const LANE = 9
/** Half a glyph and the air beside it. */
const GLYPH = 11
const CORNER = 5

/** Middle of a row. */
export function rowY(row: number): number {
  return (row + 0.5) * ROW
}

/** Width of so many lanes. */
export function lanesWidth(lanes: number): number {
  return lanes * LANE + CORNER
}

/**
 * From the side of one glyph out to the lane, along it, and back in to the other.
 * @param x of the glyphs' middle
 */
export function arrowPath({ fromRow, toRow, lane }: LaidArrow, x: number): string {
  const side = x - GLYPH
  const far = side - CORNER - lane * LANE
  const [y1, y2] = [rowY(fromRow), rowY(toRow)]
  const turn = y2 > y1 ? CORNER : -CORNER
  return [
    `M${side} ${y1}H${far + CORNER}`,
    `Q${far} ${y1} ${far} ${y1 + turn}`,
    `V${y2 - turn}`,
    `Q${far} ${y2} ${far + CORNER} ${y2}H${side}`,
  ].join('')
}

/** The head of the arrow, pointing at its glyph. */
export function headPath({ toRow }: LaidArrow, x: number): string {
  const [tip, y] = [x - GLYPH + 2, rowY(toRow)]
  return `M${tip} ${y}l-7 -4v8z`
}
