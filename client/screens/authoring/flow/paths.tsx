import { arrowPath, headPath, lanesWidth, ROW, rowY } from './arrow-path.ts'
import s from './flow.module.css'
import type { Flow } from './flow.ts'
import type { FlowItem } from './item.ts'
import { bandTitle } from './flow-words.ts'
import { layArrows, layBands } from './layout.ts'
import type { LaidArrow, LaidBand } from './layout.ts'
import { isByHand } from './order.ts'

const BAND = 28
const GLYPH_ROOM = 24
/** A word stands upright in a band of so many rows, else its number alone. */
const ROWS_FOR_TITLE = 5

interface Props {
  readonly flow: Flow
  readonly items: readonly FlowItem[]
  readonly current: string | null
  readonly height: number
}

/** Before the rows: the phases, what leads to what, and a glyph for each row. Silent; the outline says it. */
export function Paths({ flow, items, current, height }: Props) {
  const arrows = layArrows(
    items.map(({ id }) => id),
    flow.arrows,
  )
  const lanes = Math.max(0, ...arrows.map(({ lane }) => lane + 1))
  const width = BAND + lanesWidth(lanes) + GLYPH_ROOM
  const x = width - GLYPH_ROOM / 2
  const chosen = ({ from, to }: LaidArrow) => from === current || to === current
  return (
    <svg width={width} height={height} className={s.paths} aria-hidden="true">
      {layBands(flow.bands).map((band) => (
        <Band key={band.of} band={band} />
      ))}
      {/* The chosen ones last, so that they lie on top. */}
      {arrows
        .toSorted((a, b) => Number(chosen(a)) - Number(chosen(b)))
        .map((arrow) => (
          <g
            key={`${arrow.from} ${arrow.to} ${arrow.unless}`}
            className={s.arrow}
            data-chosen={chosen(arrow) || undefined}
            data-unless={arrow.unless || undefined}
          >
            <path d={arrowPath(arrow, x)} className={s.line} />
            <path d={headPath(arrow, x)} className={s.point} />
          </g>
        ))}
      {items.map((item, row) => (
        <ItemGlyph key={item.id} item={item} x={x} y={rowY(row)} />
      ))}
    </svg>
  )
}

function Band({ band: { of, first, count } }: { readonly band: LaidBand }) {
  const title = bandTitle(of)
  const whole = count >= ROWS_FOR_TITLE
  const y = first * ROW
  return (
    <g>
      <rect
        x={0}
        y={y}
        width={BAND - 8}
        height={count * ROW - 2}
        rx={3}
        className={s.band}
        data-of={of}
      />
      <text
        transform={`translate(${(BAND - 8) / 2 + 4.5} ${y + 8}) rotate(-90)`}
        textAnchor="end"
        className={s.bandTitle}
      >
        {whole ? title : (/^\d/.exec(title)?.[0] ?? '')}
      </text>
    </g>
  )
}

/** A disc for news and a diamond for a decision: filled where a typical team meets it, dotted for a hand. */
function ItemGlyph({ item, x, y }: { item: FlowItem; x: number; y: number }) {
  const look = isByHand(item.how) ? 'hand' : item.metMs === null ? 'aside' : 'met'
  return item.channel === null ? (
    <path d={`M${x} ${y - 7}l7 7l-7 7l-7 -7z`} className={s.glyph} data-look={look} />
  ) : (
    <circle cx={x} cy={y} r={5} className={s.glyph} data-look={look} />
  )
}
