import type { DecisionLane, TeamDebrief } from '../../../../shared/report/debrief.ts'
import { DataTable } from '../../../look/data-table.tsx'
import { durationFigure, exerciseClock, unknown } from '../../../look/figures.ts'
import { CHART_WIDTH, RIGHT } from './axis.ts'
import type { Axis } from './axis.ts'
import s from './charts.module.css'
import { Chart } from './chart.tsx'
import { ChartMark } from './mark.tsx'
import { RowTitle } from './row-title.tsx'

const ROW = 30

interface Props {
  readonly team: TeamDebrief
  readonly axis: Axis
}

/** Each decision from its opening to its deadline, with its target, and where it was made. */
export function Lanes({ team, axis }: Props) {
  return (
    <Chart
      title="Decisions in time"
      axis={axis}
      height={Math.max(1, team.lanes.length) * ROW}
      figures={<Figures y={-8} used="used / target" score="score" head />}
      table={<LaneTable lanes={team.lanes} />}
    >
      {team.lanes.map((lane, row) => (
        <g key={lane.decision} transform={`translate(0 ${row * ROW})`}>
          <RowTitle text={lane.title} />
          <ChartMark label={`${lane.title}: ${endWords(lane)}`} events={lane.events}>
            <LaneMarks lane={lane} axis={axis} limit={axis.x(team.endAtMs)} />
          </ChartMark>
          <Figures
            y={20}
            used={`${durationFigure(lane.usedMs)} / ${durationFigure(lane.targetMs)}`}
            score={lane.shown.timeliness}
          />
        </g>
      ))}
    </Chart>
  )
}

interface FiguresProps {
  readonly y: number
  readonly used: string
  readonly score: string
  readonly head?: boolean
}

/** Two columns at the right end of the lanes. */
function Figures({ y, used, score, head = false }: FiguresProps) {
  return (
    <g textAnchor="end" className={head ? s.tick : s.name}>
      <text x={CHART_WIDTH - 46} y={y}>
        {used}
      </text>
      <text x={CHART_WIDTH} y={y}>
        {score}
      </text>
    </g>
  )
}

function LaneMarks({ lane, axis, limit }: { lane: DecisionLane; axis: Axis; limit: number }) {
  const x = (atMs: number) => Math.min(axis.x(atMs), Math.min(limit, CHART_WIDTH - RIGHT))
  const opened = x(lane.openedAtMs)
  const target = x(lane.targetAtMs)
  const deadline = x(lane.deadlineAtMs)
  const made = lane.madeAtMs === null ? null : x(lane.madeAtMs)
  const late = lane.usedMs > lane.targetMs
  return (
    <>
      <line x1={opened} x2={target} y1={15} y2={15} className={s.lane} />
      <line x1={target} x2={deadline} y1={15} y2={15} className={s.late} />
      <circle cx={opened} cy={15} r={4} className={s.opened} />
      <line x1={target} x2={target} y1={9} y2={21} className={s.lane} />
      <line x1={deadline} x2={deadline} y1={7} y2={23} className={s.deadline} />
      {made === null ? (
        <circle cx={x(lane.endedAtMs)} cy={15} r={5} className={s.never} />
      ) : (
        <Made x={made} late={late} />
      )}
    </>
  )
}

/** A check where it was made, with a clock beside it when that was past the target. */
function Made({ x, late }: { readonly x: number; readonly late: boolean }) {
  return (
    <g className={late ? s.madeLate : s.made}>
      <path d={`M${x - 5} 15l4 4l7-8`} />
      {late && (
        <path
          className={s.clock}
          d={`M${x + 13} 3a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M${x + 13} 5v2.5h2`}
        />
      )}
    </g>
  )
}

function endWords({ end, madeBy, usedMs, targetMs }: DecisionLane): string {
  if (end === 'made')
    return `made by ${madeBy ?? 'somebody'} after ${durationFigure(usedMs)}, target ${durationFigure(targetMs)}`
  return end === 'cut-off' || end === null ? 'still open at the end of play' : end
}

function LaneTable({ lanes }: { readonly lanes: readonly DecisionLane[] }) {
  return (
    <DataTable
      caption="Decisions in time"
      hideCaption
      columns={[
        { key: 'title', head: 'Decision', cell: (row) => row.title },
        {
          key: 'opened',
          head: 'Opened',
          align: 'end',
          cell: (row) => exerciseClock(row.openedAtMs),
        },
        {
          key: 'made',
          head: 'Made',
          align: 'end',
          cell: (row) => (row.madeAtMs === null ? unknown : exerciseClock(row.madeAtMs)),
        },
        { key: 'used', head: 'Time used', align: 'end', cell: (row) => durationFigure(row.usedMs) },
        {
          key: 'target',
          head: 'Target',
          align: 'end',
          cell: (row) => durationFigure(row.targetMs),
        },
        { key: 'end', head: 'How it ended', cell: endWords },
      ]}
      rows={lanes}
      rowKey={(row) => row.decision}
    />
  )
}
