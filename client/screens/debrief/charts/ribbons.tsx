import type { Ribbon, TeamDebrief } from '../../../../shared/report/debrief.ts'
import { CAUSE_TITLES } from '../../../../shared/words/ownership.ts'
import { DataTable } from '../../../look/data-table.tsx'
import { durationFigure, durationWords, exerciseClock } from '../../../look/figures.ts'
import type { Axis } from './axis.ts'
import s from './charts.module.css'
import { Chart, CONTEST_FILL, GAP_FILL } from './chart.tsx'
import { ChartMark } from './mark.tsx'
import { RowTitle } from './row-title.tsx'

type Span = Ribbon['spans'][number]
const ROW = 30
/** From this width on a span says inside whose it is. */
const NAMED_FROM = 34

interface Props {
  readonly team: TeamDebrief
  readonly axis: Axis
}

/** Who held command and each decision, and where nobody did: hatched, with its length. */
export function Ribbons({ team, axis }: Props) {
  return (
    <Chart
      title="Who owned what"
      axis={axis}
      height={team.ribbons.length * ROW}
      table={<RibbonTable ribbons={team.ribbons} />}
      legend={legendOf(team.ribbons, axis)}
    >
      {team.ribbons.map((ribbon, row) => (
        <g key={`${ribbon.slot}/${ribbon.title}`} transform={`translate(0 ${row * ROW})`}>
          <RowTitle text={ribbon.title} />
          {ribbon.spans.map((span, index) => (
            <SpanMark
              key={`${span.fromAtMs}/${index}`}
              span={span}
              title={ribbon.title}
              axis={axis}
              shade={changesBefore(ribbon.spans, index) % 2}
            />
          ))}
          <LastHolder ribbon={ribbon} axis={axis} />
          {ribbon.handovers.map(({ atMs, from, to, accepted, events }) => (
            <ChartMark
              key={atMs}
              label={`${from} handed over to ${to}${accepted ? '' : ', not accepted'}, at ${exerciseClock(atMs)}`}
              events={events}
            >
              <line
                x1={axis.x(atMs)}
                x2={axis.x(atMs)}
                y1={2}
                y2={ROW - 4}
                className={s.handover}
              />
            </ChartMark>
          ))}
        </g>
      ))}
    </Chart>
  )
}

function SpanMark({
  span,
  title,
  axis,
  shade,
}: {
  span: Span
  title: string
  axis: Axis
  shade: number
}) {
  const from = axis.x(span.fromAtMs)
  const width = Math.max(0.5, axis.x(span.toAtMs) - from)
  const owned = span.state === 'owned'
  const label = `${title}: ${wordsOf(span)}, ${durationWords(span.playedMs)} from ${exerciseClock(span.fromAtMs)}`
  return (
    <>
      <ChartMark label={label} events={span.events}>
        <rect
          x={from}
          y={4}
          width={width}
          height={ROW - 8}
          className={owned ? s.held : span.grace ? s.grace : s.gap}
          data-shade={shade}
          style={
            owned || span.grace
              ? undefined
              : { fill: span.state === 'contested' ? CONTEST_FILL : GAP_FILL }
          }
        />
      </ChartMark>
      {width > NAMED_FROM && (
        <text aria-hidden x={from + 6} y={20} className={owned || span.grace ? s.name : s.length}>
          {owned
            ? shortened(span.name ?? '', width)
            : span.grace
              ? ''
              : durationFigure(span.playedMs)}
        </text>
      )}
    </>
  )
}

/** Tints change with the holder, so that one holder's row has one tint. */
function changesBefore(spans: readonly Span[], index: number): number {
  return spans.slice(0, index).filter(({ state }) => state === 'owned').length
}

/** Who held a decision last, beside the row's end where the span is too narrow for a name. */
function LastHolder({ ribbon, axis }: { readonly ribbon: Ribbon; readonly axis: Axis }) {
  const last = ribbon.spans.at(-1)
  if (ribbon.kind !== 'decision' || last?.state !== 'owned') return null
  const end = axis.x(last.toAtMs)
  if (end - axis.x(last.fromAtMs) > NAMED_FROM) return null
  return (
    <text aria-hidden x={end + 6} y={20} className={s.name}>
      {last.name}
    </text>
  )
}

/** The name where it fits, else initials. */
function shortened(name: string, width: number): string {
  if (name.length * 7.5 < width - 10) return name
  return name
    .split(/\s+/)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('')
}

/** Whose initials stand in the chart: `PO: Platform owner, F: Finance`; null where every name fits. */
function legendOf(ribbons: readonly Ribbon[], axis: Axis): string | null {
  const entries = ribbons.flatMap(({ spans }) =>
    spans.flatMap(({ state, name, fromAtMs, toAtMs }) => {
      const width = axis.x(toAtMs) - axis.x(fromAtMs)
      if (state !== 'owned' || name === null || width <= NAMED_FROM) return []
      const short = shortened(name, width)
      return short === name ? [] : `${short}: ${name}`
    }),
  )
  return entries.length > 0 ? [...new Set(entries)].join(', ') : null
}

function wordsOf({ state, name, grace }: Span): string {
  if (state === 'owned') return name ?? 'owned'
  const cause = CAUSE_TITLES[state]
  return grace ? `${cause}, within grace` : cause
}

function RibbonTable({ ribbons }: { readonly ribbons: readonly Ribbon[] }) {
  const rows = ribbons.flatMap((ribbon) =>
    ribbon.spans.map((span, index) => ({
      ...span,
      title: ribbon.title,
      key: `${ribbon.title}/${index}`,
    })),
  )
  return (
    <DataTable
      caption="Who owned what"
      hideCaption
      columns={[
        { key: 'what', head: 'What', cell: (row) => row.title },
        { key: 'from', head: 'From', align: 'end', cell: (row) => exerciseClock(row.fromAtMs) },
        { key: 'to', head: 'To', align: 'end', cell: (row) => exerciseClock(row.toAtMs) },
        { key: 'who', head: 'Owner', cell: wordsOf },
      ]}
      rows={rows}
      rowKey={(row) => row.key}
    />
  )
}
