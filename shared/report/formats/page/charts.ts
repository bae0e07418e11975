import { lengthFigure, UNKNOWN } from '../../../time/text.ts'
import { PHASE_TITLES, phaseNumber } from '../../../words/phase.ts'
import { CAUSE_TITLES } from '../../../words/ownership.ts'
import type { Debrief, DecisionLane, Ribbon, TeamDebrief } from '../../debrief.ts'
import { axisOf, CHART, round } from './axis.ts'
import type { Axis } from './axis.ts'
import { chart, firstFit, fitted, heading, initials, rowLabel } from './chart.ts'
import { element, together } from './html.ts'
import type { Html } from './html.ts'

/** Phase band, ownership ribbons, decision lanes and event ticks over one time axis. */
export function charts(team: TeamDebrief, debrief: Debrief): Html {
  const axis = axisOf(team, debrief)
  return element(
    'div',
    { class: 'charts' },
    chart(axis, 32, 'Time axis', axis.labels()),
    bandChart(team, axis),
    chart(axis, CHART.row, 'Ownership', heading('Who owned it')),
    ribbonChart(team, axis),
    chart(axis, CHART.row, 'Decisions', heading('When it was decided')),
    laneChart(team, axis),
    chart(axis, CHART.row, 'Events', heading('What came up')),
    tickChart(team, axis),
  )
}

function bandChart({ band }: TeamDebrief, axis: Axis): Html {
  const marks = band.map(({ phase, fromAtMs, toAtMs, reopened }) => {
    const [x, width] = place(axis, fromAtMs, toAtMs)
    const number = phaseNumber(phase)
    const name = fitted(`${number} ${PHASE_TITLES[phase]}`, width - 6)
    return together(
      element('rect', { class: `phase-${number}`, x, y: 3, width, height: 20 }),
      reopened === null ? null : element('path', { class: 'notch', d: `M${x} 3l5 6l-5 6z` }),
      width > 14 ? element('text', { x: x + 6, y: 17 }, width > 60 ? name : String(number)) : null,
    )
  })
  return chart(axis, CHART.row, 'Phases', rowLabel('Phase', 17), ...marks)
}

function ribbonChart({ ribbons }: TeamDebrief, axis: Axis): Html {
  const rows = ribbons.map((ribbon, index) => ribbonRow(ribbon, axis, index * CHART.row))
  return chart(axis, ribbons.length * CHART.row, 'Who owned what', ...rows)
}

function ribbonRow({ title, spans, handovers }: Ribbon, axis: Axis, y: number): Html {
  const tints = tintsOf(spans)
  const marks = spans.map((span, index) => {
    const [x, width] = place(axis, span.fromAtMs, span.toAtMs)
    return together(
      element('rect', { class: tints[index] ?? '', x, y: y + 4, width, height: 18 }),
      element('text', { class: 'inside', x: x + 3, y: y + 17 }, firstFit(spanTexts(span), width)),
    )
  })
  const ticks = handovers.map(({ atMs, accepted }) => {
    const x = axis.x(atMs)
    return element('line', {
      class: accepted ? 'handover' : 'offer',
      x1: x,
      x2: x,
      y1: y + 1,
      y2: y + 25,
    })
  })
  return together(rowLabel(title, y + 17), ...marks, ...ticks)
}

/** Two tints alternate at each change of holder; what has no owner is hatched, dotted while in grace. */
function tintsOf(spans: Ribbon['spans']): string[] {
  let last: string | null = null
  let isFirst = false
  return spans.map(({ state, grace, holder }) => {
    if (state !== 'owned') return grace ? 'grace' : `gap ${state}`
    if (holder !== last) isFirst = !isFirst
    last = holder
    return isFirst ? 'holder-a' : 'holder-b'
  })
}

/** What a span says, the longest way first. */
function spanTexts({ state, grace, name, playedMs }: Ribbon['spans'][number]): string[] {
  if (state === 'owned') return name === null ? [] : [name, initials(name)]
  const length = lengthFigure(playedMs)
  return grace ? [] : [`${length} ${CAUSE_TITLES[state]}`, length]
}

function laneChart({ lanes }: TeamDebrief, axis: Axis): Html {
  const rows = lanes.map((lane, index) => laneRow(lane, axis, index * CHART.row))
  return chart(axis, lanes.length * CHART.row, 'Decisions', ...rows)
}

function laneRow(lane: DecisionLane, axis: Axis, y: number): Html {
  const middle = y + 13
  const at = (atMs: number) => axis.x(atMs)
  const [opened, target, deadline] = [
    at(lane.openedAtMs),
    at(lane.targetAtMs),
    at(lane.deadlineAtMs),
  ]
  const line = (kind: string, from: number, to: number) =>
    element('line', { class: kind, x1: from, x2: to, y1: middle, y2: middle })
  const mark = (kind: string, x: number) =>
    element('line', { class: kind, x1: x, x2: x, y1: middle - 7, y2: middle + 7 })
  const figures = `${lengthFigure(lane.usedMs)} / ${lengthFigure(lane.targetMs)}`
  const score = lane.shown.timeliness === UNKNOWN ? 'left out' : lane.shown.timeliness
  return together(
    rowLabel(lane.title, y + 17),
    line('lane', opened, target),
    line('lane late', target, deadline),
    element('circle', { class: 'opened', cx: opened, cy: middle, r: 4 }),
    mark('target', target),
    mark('deadline', deadline),
    endMark(lane, at, middle),
    element('text', { class: 'tick', x: CHART.right + 10, y: y + 17 }, figures),
    element('text', { class: 'tick', x: CHART.width, y: y + 17, 'text-anchor': 'end' }, score),
  )
}

/** A check where it was made, with a clock where it was late; a hollow end if never. */
function endMark(lane: DecisionLane, at: (atMs: number) => number, y: number): Html {
  if (lane.madeAtMs === null)
    return element('circle', { class: 'never', cx: at(lane.endedAtMs), cy: y, r: 5 })
  const x = at(lane.madeAtMs)
  const late = lane.usedMs > lane.targetMs
  return together(
    element('path', { class: 'made', d: `M${round(x - 5)} ${y}l4 5l8 -10` }),
    late ? element('circle', { class: 'clock', cx: round(x + 10), cy: y - 4, r: 4 }) : null,
    late ? element('path', { class: 'clock', d: `M${round(x + 10)} ${y - 7}v3h2` }) : null,
  )
}

const TICK_ROWS = { inject: 'News', update: 'Updates', record: 'Record', tag: 'Tags' } as const

function tickChart({ ticks }: TeamDebrief, axis: Axis): Html {
  const kinds = (['inject', 'update', 'record', 'tag'] as const).filter((kind) =>
    ticks.some((tick) => tick.kind === kind),
  )
  const rows = kinds.map((kind, index) => {
    const base = index * CHART.row + 22
    const marks = ticks
      .filter((tick) => tick.kind === kind)
      .map(({ atMs, level }) => {
        const x = axis.x(atMs)
        return element('line', { class: 'event', x1: x, x2: x, y1: base, y2: base - 6 - level * 4 })
      })
    return together(rowLabel(TICK_ROWS[kind], base - 5), ...marks)
  })
  return chart(axis, kinds.length * CHART.row, 'Events', ...rows)
}

function place(axis: Axis, fromAtMs: number, toAtMs: number): [x: number, width: number] {
  const x = axis.x(fromAtMs)
  return [x, round(axis.x(toAtMs) - x)]
}
