import type { TeamDebrief } from '../../../../shared/report/debrief.ts'
import { PHASE_TITLES, phaseNumber } from '../../../../shared/words/phase.ts'
import { DataTable } from '../../../look/data-table.tsx'
import { exerciseClock } from '../../../look/figures.ts'
import type { Axis } from './axis.ts'
import s from './charts.module.css'
import { Chart } from './chart.tsx'
import { ChartMark } from './mark.tsx'

interface Props {
  readonly team: TeamDebrief
  readonly axis: Axis
}

/** Which phase the team was in; a reopened one has a notch and its reason. */
export function PhaseBand({ team, axis }: Props) {
  return (
    <Chart title="Phases" axis={axis} height={44} table={<PhaseTable team={team} />}>
      {team.band.map(({ phase, fromAtMs, toAtMs, reopened, events }) => {
        const from = axis.x(fromAtMs)
        const width = Math.max(0, axis.x(toAtMs) - from)
        const name = `${phaseNumber(phase)} ${PHASE_TITLES[phase]}`
        const label = `${name}${reopened ? ` reopened: ${reopened}` : ''}, from ${exerciseClock(fromAtMs)}`
        return (
          <ChartMark key={`${phase}/${fromAtMs}`} label={label} events={events}>
            <rect
              x={from}
              y={6}
              width={width}
              height={32}
              className={s.phase}
              data-phase={phaseNumber(phase)}
            />
            {reopened !== null && <path d={`M${from} 6l6 8l-6 8z`} className={s.notch} />}
            <text x={from + (width > 130 ? 8 : 5)} y={27} className={s.name}>
              {width > 130 ? name : width > 16 ? phaseNumber(phase) : ''}
            </text>
          </ChartMark>
        )
      })}
    </Chart>
  )
}

function PhaseTable({ team }: { readonly team: TeamDebrief }) {
  return (
    <DataTable
      caption="Phases"
      hideCaption
      columns={[
        { key: 'phase', head: 'Phase', cell: (row) => PHASE_TITLES[row.phase] },
        { key: 'from', head: 'From', align: 'end', cell: (row) => exerciseClock(row.fromAtMs) },
        { key: 'to', head: 'To', align: 'end', cell: (row) => exerciseClock(row.toAtMs) },
        { key: 'why', head: 'Reopened because', cell: (row) => row.reopened ?? '' },
      ]}
      rows={team.band}
      rowKey={(row) => `${row.phase}/${row.fromAtMs}`}
    />
  )
}
