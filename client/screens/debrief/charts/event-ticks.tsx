import type { TeamDebrief } from '../../../../shared/report/debrief.ts'
import { DataTable } from '../../../look/data-table.tsx'
import { exerciseClock } from '../../../look/figures.ts'
import type { Axis } from './axis.ts'
import s from './charts.module.css'
import { Chart } from './chart.tsx'
import { ChartMark } from './mark.tsx'
import { RowTitle } from './row-title.tsx'

const KINDS = { inject: 'Injects', update: 'Updates', record: 'Record', tag: 'Tags' } as const
const ROW = 30

interface Props {
  readonly team: TeamDebrief
  readonly axis: Axis
}

/** When news, updates, record entries and tags came; the louder an inject asked, the higher its mark. */
export function EventTicks({ team, axis }: Props) {
  const kinds = Object.entries(KINDS)
  return (
    <Chart title="Events" axis={axis} height={kinds.length * ROW} table={<TickTable team={team} />}>
      {kinds.map(([kind, title], row) => (
        <g key={kind} transform={`translate(0 ${row * ROW})`}>
          <RowTitle text={title} />
          {team.ticks
            .filter((tick) => tick.kind === kind)
            .map(({ atMs, level, title: text, events }) => (
              <ChartMark
                key={`${events.join()}/${atMs}`}
                label={`${exerciseClock(atMs)} ${text}`}
                events={events}
              >
                <rect x={axis.x(atMs) - 5} y={0} width={10} height={ROW} className={s.touch} />
                <line
                  x1={axis.x(atMs)}
                  x2={axis.x(atMs)}
                  y1={20 - level * 4}
                  y2={26}
                  className={s.eventTick}
                />
              </ChartMark>
            ))}
        </g>
      ))}
    </Chart>
  )
}

function TickTable({ team }: { readonly team: TeamDebrief }) {
  return (
    <DataTable
      caption="Events"
      hideCaption
      columns={[
        { key: 'at', head: 'Time', cell: (row) => exerciseClock(row.atMs) },
        { key: 'kind', head: 'Kind', cell: (row) => KINDS[row.kind] },
        { key: 'title', head: 'What', cell: (row) => row.title },
      ]}
      rows={team.ticks}
      rowKey={(row) => `${row.kind}/${row.events.join()}/${row.atMs}`}
    />
  )
}
