import type { Evidence } from '../../score/evidence.ts'
import { clockText, lengthFigure, storyText, UNKNOWN } from '../../time/text.ts'
import { AUTHORITY_TITLES } from '../../words/authority.ts'
import { CAPABILITY_ELEMENT_TITLES } from '../../words/capability-element.ts'
import { AUDIENCE_TITLES, RATING_TITLES } from '../../words/incident.ts'
import type { Rating } from '../../words/incident.ts'
import { PHASE_TITLES } from '../../words/phase.ts'
import type { Debrief, DecisionLane, FollowUpLine, TeamDebrief } from '../debrief.ts'
import { tableOf } from './table.ts'
import type { Table } from './table.ts'

export function scoreTable({ score }: TeamDebrief): Table {
  const { shown } = score
  const rows = [
    ['Overall', shown.overall, 'Mean of timeliness and ownership'],
    ['Timeliness', shown.timeliness, 'How soon decisions were made'],
    ['Ownership', shown.ownership, 'Who leads, who approves (twice), who follows up'],
    ['Who leads?', shown.leads, 'Play with somebody in command'],
    ['Who approves?', shown.approves, 'Decisions with an owner who had the authority'],
    ['Who follows up?', shown.followsUp, 'Gaps and actions with owner and date'],
  ] as const
  return tableOf(rows, '', [
    { title: 'Figure', of: ([title]) => title },
    { title: 'Of 100', figures: true, of: ([, figure]) => figure },
    { title: 'What it is', of: ([, , about]) => about },
  ])
}

export function metricTable({ metrics }: TeamDebrief): Table {
  return tableOf(metrics, 'Play has not begun.', [
    {
      title: 'Metric',
      of: ({ key, title }) => `${title}${key === 'stand-down' ? '' : ` (${key.toUpperCase()})`}`,
    },
    { title: 'Time', figures: true, of: ({ shown }) => shown },
    { title: 'Note', of: ({ note }) => note },
    logColumn(),
  ])
}

export function gapTable({ gaps }: TeamDebrief): Table {
  return tableOf(gaps, 'There was no ownership gap.', [
    { title: 'From', figures: true, of: ({ fromMs }) => clockText(fromMs) },
    { title: 'To', figures: true, of: ({ toMs }) => clockText(toMs) },
    { title: 'Length', figures: true, of: ({ playedMs }) => lengthFigure(playedMs) },
    { title: 'What', of: ({ title }) => title },
    { title: 'Cause', of: ({ causeTitle }) => causeTitle },
    { title: 'Phase', of: ({ phase }) => PHASE_TITLES[phase] },
    logColumn(),
  ])
}

export function findingTable({ findings }: TeamDebrief): Table {
  return tableOf(findings, 'Nothing was found.', [
    { title: 'Finding', of: ({ title }) => title },
    { title: 'What happened', of: ({ sentence }) => sentence },
    logColumn(),
  ])
}

export function phaseTable({ ratings }: TeamDebrief): Table {
  return tableOf(ratings, '', [
    { title: 'Phase', of: ({ phase }) => PHASE_TITLES[phase] },
    { title: 'Suggested', of: ({ suggested }) => ratingText(suggested) },
    { title: 'Why', of: ({ why }) => why },
    {
      title: 'Confirmed',
      of: ({ confirmed, confirmedBy }) => confirmedText(confirmed, confirmedBy),
    },
    { title: 'Observed', of: ({ observed }) => observed },
    { title: 'NIST CSF 2.0', of: ({ csf }) => csf.join(', ') },
    logColumn(),
  ])
}

function ratingText(rating: Rating | null): string {
  return rating ? `${rating}: ${RATING_TITLES[rating].toLowerCase()}` : UNKNOWN
}

function confirmedText(rating: Rating | null, by: string | null): string {
  return rating ? `${rating}, by ${by ?? 'a person'}` : 'Not yet'
}

export function decisionTable({ lanes }: TeamDebrief): Table {
  return tableOf(lanes, 'No decision opened.', [
    { title: 'Opened', figures: true, of: ({ openedAtMs }) => clockText(openedAtMs) },
    { title: 'Decision', of: ({ title }) => title },
    { title: 'Authority', of: ({ authority }) => AUTHORITY_TITLES[authority] },
    { title: 'End', of: endText },
    { title: 'Made by', of: ({ madeBy }) => madeBy ?? 'Nobody' },
    { title: 'Used', figures: true, of: ({ usedMs }) => lengthFigure(usedMs) },
    { title: 'Target', figures: true, of: ({ targetMs }) => lengthFigure(targetMs) },
    { title: 'Timeliness', figures: true, of: ({ shown }) => shown.timeliness },
    { title: 'Coverage', figures: true, of: ({ shown }) => shown.coverage },
    { title: 'Weight', figures: true, of: ({ weight }) => weight },
    logColumn(),
  ])
}

/** How a decision ended, in words. */
export function endText({ end, madeAtMs }: DecisionLane): string {
  switch (end) {
    case 'made':
      return 'Made'
    case 'withdrawn':
      return 'Withdrawn'
    case 'expired':
      return madeAtMs === null ? 'Expired' : 'Expired, made late'
    case 'cut-off':
      return 'Cut off by the end of play'
    case null:
      return 'Still open'
  }
}

const ELEMENT = {
  title: 'Capability element',
  of: ({ element }: FollowUpLine) => element && CAPABILITY_ELEMENT_TITLES[element],
}
const START = { title: 'Start', of: ({ start }: FollowUpLine) => start }

/** What nobody filled in has no column: the plan of a short talk stays as short as the talk. */
export function planTable({ followUps }: TeamDebrief): Table {
  return tableOf(followUps, 'No follow-up yet.', [
    { title: 'Action', of: ({ text }) => text },
    { title: 'Answers the gap', of: ({ gap }) => gap && `${gap.title}, ${clockText(gap.fromMs)}` },
    ...(followUps.some(({ element }) => element !== null) ? [ELEMENT] : []),
    { title: 'Owner', of: ({ owner }) => owner ?? 'Nobody' },
    ...(followUps.some(({ start }) => start !== null) ? [START] : []),
    { title: 'Due', of: ({ due }) => due ?? 'No date' },
    {
      title: 'State',
      of: ({ state, declinedBecause }) =>
        declinedBecause ? `${state}: ${declinedBecause}` : state,
    },
    logColumn(),
  ])
}

export function updateTable({ updates }: TeamDebrief): Table {
  return tableOf(updates, 'No update was written.', [
    {
      title: 'Sent',
      figures: true,
      of: ({ sentAtMs }) => (sentAtMs === null ? 'Draft' : clockText(sentAtMs)),
    },
    { title: 'For', of: ({ audience }) => AUDIENCE_TITLES[audience] },
    { title: 'Text', of: ({ text }) => text },
    { title: 'Written by', of: ({ author }) => author },
    {
      title: 'Approved by',
      of: ({ approver, approved }) => approver ?? (approved ? 'Needs none' : 'Nobody'),
    },
    logColumn(),
  ])
}

export function timelineTable({ timeline }: TeamDebrief, { storyStartMinutes }: Debrief): Table {
  return tableOf(timeline, 'Nothing has happened yet.', [
    { title: 'Log', figures: true, log: 'of-event', of: ({ seq }) => seq },
    { title: 'Clock', figures: true, of: ({ atMs }) => clockText(atMs) },
    { title: 'Story', figures: true, of: ({ atMs }) => storyText(storyStartMinutes, atMs) },
    { title: 'What happened', of: ({ text }) => text },
    { title: 'Detail', of: ({ detail }) => detail },
  ])
}

export function sumTable({ sums }: TeamDebrief): Table {
  return tableOf(sums, '', [
    { title: 'Figure', of: ({ label }) => label },
    { title: 'Sum', of: ({ sum }) => sum },
    { title: 'Result', figures: true, of: ({ result }) => result },
    logColumn(),
  ])
}

function logColumn() {
  return {
    title: 'Log',
    figures: true as const,
    log: 'of-row' as const,
    of: ({ events }: { events: Evidence }) => events.join(', '),
  }
}
