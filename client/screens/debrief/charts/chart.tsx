import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from '../../../look/button.tsx'
import { exerciseClock } from '../../../look/figures.ts'
import { HatchPattern } from '../../../look/hatch.tsx'
import s from './charts.module.css'
import { CHART_WIDTH, LEFT } from './axis.ts'
import type { Axis } from './axis.ts'
import { rememberMark, useOneStop, walkMarks } from './walk-marks.ts'

interface Props {
  readonly title: string
  readonly axis: Axis
  readonly height: number
  /** What the figures at the right end of the rows are. */
  readonly figures?: ReactNode
  /** What short names in it stand for. */
  readonly legend?: string | null
  /** The same facts as a table. */
  readonly table: ReactNode
  readonly children: ReactNode
}

/** Room above the rows for the story's clock, and below them for the exercise's. */
const HEAD = 24
const FOOT = 24

/** Patterns of gaps and contests, by these names in every chart. */
export const GAP_FILL = 'url(#debrief-gap)'
export const CONTEST_FILL = 'url(#debrief-contest)'

/** The hatches, once for all charts of a page. */
export function Hatches() {
  return (
    <svg className={s.hatches} aria-hidden="true">
      <defs>
        <HatchPattern id="debrief-gap" kind="gap" />
        <HatchPattern id="debrief-contest" kind="contest" />
      </defs>
    </svg>
  )
}

/** A chart on the one time axis, with its table a press away; where it is wider than the page it scrolls, and says so. */
export function Chart({ title, axis, height, figures, legend = null, table, children }: Props) {
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  const drawing = useOneStop()
  return (
    <figure className={s.chart} aria-labelledby={id}>
      <figcaption className={s.caption}>
        <h3 id={id}>{title}</h3>
        <Button look="bare" dense data-print="no" onClick={() => setAsTable(!asTable)}>
          {asTable ? 'View as chart' : 'View as table'}
        </Button>
      </figcaption>
      {asTable ? (
        table
      ) : (
        <div className={s.measured}>
          <p className={s.further} data-print="no">
            This chart goes on to {exerciseClock(axis.endAtMs)}: slide it sideways.
          </p>
          <div className={s.box} role="region" aria-label={`${title}, chart`} tabIndex={0}>
            <svg
              ref={drawing}
              viewBox={`0 ${-HEAD} ${CHART_WIDTH} ${HEAD + height + FOOT}`}
              className={s.svg}
              role="group"
              aria-label={`${title}: arrows step through the marks`}
              onKeyDown={walkMarks}
              onFocus={rememberMark}
            >
              <TimeAxis axis={axis} height={height} />
              {figures}
              {children}
            </svg>
          </div>
          {legend !== null && <p className={s.legend}>{legend}</p>}
        </div>
      )}
    </figure>
  )
}

/** The story's clock above, the exercise's below, and a thin break where time was jumped over. */
function TimeAxis({ axis, height }: Pick<Props, 'axis' | 'height'>) {
  return (
    <>
      <text x={LEFT - 28} y={-8} textAnchor="end" className={s.tick}>
        in the story
      </text>
      {axis.ticks.map(({ x, label }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={0} y2={height} className={s.grid} />
          <text x={x} y={-8} textAnchor="middle" className={s.tick}>
            {label?.story}
          </text>
          <text x={x} y={height + 16} textAnchor="middle" className={s.tick}>
            {label?.exercise}
          </text>
        </g>
      ))}
      {axis.breaks.map((x) => (
        <line key={x} x1={x} x2={x} y1={0} y2={height} className={s.break} />
      ))}
    </>
  )
}
