import { scaleLinear } from 'd3-scale'
import { MINUTE } from '../../../../shared/time/duration.ts'
import { ROW, rowY } from './arrow-path.ts'
import s from './flow.module.css'
import type { Flow } from './flow.ts'
import type { FlowItem } from './item.ts'

const LEAD = 36
const BAR = 10
const WIDTH = LEAD + BAR + 52
/** Between two labels of the scale. */
const TICK_ROOM = 64

interface Props {
  readonly flow: Flow
  readonly items: readonly FlowItem[]
  readonly current: string | null
  readonly height: number
}

/** Behind the rows: where each lies in played time, so that crowds and quiet stretches show. Silent. */
export function TimeRuler({ flow, items, current, height }: Props) {
  const lastMet = items.findLastIndex(({ metMs }) => metMs !== null)
  const scale = scaleLinear([0, flow.playMs / MINUTE], [ROW / 2, rowY(Math.max(lastMet, 3))])
  const y = (ms: number) => scale(ms / MINUTE)
  const ticks = scale.ticks(Math.max(2, Math.floor(y(flow.playMs) / TICK_ROOM)))
  return (
    <svg width={WIDTH} height={height} className={s.ruler} aria-hidden="true">
      {flow.phases.map(({ phase, fromMs, toMs }) => (
        <rect
          key={phase}
          x={LEAD}
          y={y(fromMs)}
          width={BAR}
          height={Math.max(0, y(toMs) - y(fromMs))}
          className={s.band}
          data-of={phase}
        />
      ))}
      {items.map(({ id, metMs }, row) =>
        metMs === null ? null : (
          <path
            key={id}
            d={`M0 ${rowY(row)}C${LEAD / 2} ${rowY(row)} ${LEAD / 2} ${y(metMs)} ${LEAD} ${y(metMs)}h${BAR}`}
            className={s.lead}
            data-chosen={id === current || undefined}
          />
        ),
      )}
      {ticks.map((minute) => (
        <text key={minute} x={LEAD + BAR + 6} y={scale(minute) + 4.5} className={s.tick}>
          {minute} min
        </text>
      ))}
      {flow.jumps.map(({ atMs }) => (
        <path key={atMs} d={`M${LEAD - 4} ${y(atMs)}h${BAR + 8}`} className={s.break} />
      ))}
    </svg>
  )
}
