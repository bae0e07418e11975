import { RATING_MEANING } from '../../../words/meaning.ts'
import type { Debrief, DecisionLane, TeamDebrief } from '../../debrief.ts'
import {
  answerLines,
  assessmentText,
  gapAnswer,
  momentLines,
  peopleLines,
  recordLines,
  talkParts,
} from '../lines.ts'
import { counts } from '../opening.ts'
import {
  decisionTable,
  findingTable,
  gapTable,
  metricTable,
  phaseTable,
  planTable,
  sumTable,
  timelineTable,
  updateTable,
} from '../tables.ts'
import { charts } from './charts.ts'
import { element, together } from './html.ts'
import type { Child, Html } from './html.ts'
import { logged, pageTable } from './page-table.ts'

/** One team's part of the page. */
export function teamPage(team: TeamDebrief, debrief: Debrief): Html {
  const heading = debrief.teams.length > 1 ? element('h1', {}, team.title) : null
  return element(
    'section',
    {},
    heading,
    ...summary(team, debrief),
    ...ownership(team, debrief),
    section('plan', 'Improvement plan', pageTable(planTable(team), team.team)),
    section('after-plan', 'Decisions', pageTable(decisionTable(team), team.team)),
    element('div', { class: 'details' }, ...team.lanes.map(decision)),
    ...course(team),
    timelineSection(team, debrief),
    section(null, 'How the figures come about', pageTable(sumTable(team), team.team)),
  )
}

function section(kind: string | null, title: string, ...children: Child[]): Html {
  return element('section', { class: kind }, element('h2', {}, title), ...children)
}

function summary(team: TeamDebrief, debrief: Debrief): Html[] {
  const { shown } = team.score
  const figures = [
    ['Overall', shown.overall],
    ['Timeliness', shown.timeliness],
    ['Ownership', shown.ownership],
    ['Who leads?', shown.leads],
    ['Who approves?', shown.approves],
    ['Who follows up?', shown.followsUp],
  ] as const
  return [
    element(
      'dl',
      { class: 'figures' },
      ...figures.map(([title, figure]) =>
        element('div', {}, element('dt', {}, title), element('dd', {}, figure)),
      ),
    ),
    element('p', {}, counts(team, debrief)),
    section(
      null,
      'In three sentences',
      list(team.sentences.map(({ text, events }) => together(text, logged(events, team.team)))),
    ),
    section(null, 'Time metrics', pageTable(metricTable(team), team.team)),
  ]
}

function ownership(team: TeamDebrief, debrief: Debrief): Html[] {
  return [
    section(
      null,
      'Three questions',
      ...team.questions.map(({ title, answer, events }) =>
        element('p', {}, element('strong', {}, title), ` ${answer}`, logged(events, team.team)),
      ),
    ),
    section(
      null,
      'Ownership gaps',
      pageTable(gapTable(team), team.team),
      ...team.longestGaps.map((longest) =>
        element(
          'p',
          {},
          element('strong', {}, longest.gap.sentence),
          longest.ask ? together(' ', element('em', {}, longest.ask)) : null,
          ` ${gapAnswer(longest)}`,
        ),
      ),
    ),
    section(null, 'Findings', pageTable(findingTable(team), team.team)),
    section(
      null,
      'Phases',
      element('p', {}, RATING_MEANING),
      pageTable(phaseTable(team), team.team),
    ),
    section(null, 'What happened when', element('div', { class: 'scroll' }, charts(team, debrief))),
  ]
}

function decision(lane: DecisionLane): Html {
  const options = lane.options.map((option) =>
    together(
      option.chosen ? element('strong', {}, option.label) : option.label,
      ` ${assessmentText(option)}`,
    ),
  )
  return element(
    'section',
    {},
    element('h3', {}, lane.title),
    element('p', {}, lane.question),
    list([...answerLines(lane), ...options]),
  )
}

function course(team: TeamDebrief): Html[] {
  const moments = momentLines(team)
  const talk = talkParts(team).map(({ title, lines }) =>
    together(element('h3', {}, title), list(lines)),
  )
  return [
    section(null, 'Incident record', list(recordLines(team))),
    section(null, 'Updates', pageTable(updateTable(team), team.team)),
    ...(moments.length > 0 ? [section(null, 'One moment, one gap each', list(moments))] : []),
    ...(talk.length > 0 ? [section(null, 'Notes of the talk', ...talk)] : []),
    section(null, 'People', list(peopleLines(team))),
  ]
}

/** The whole timeline; in print only what something above rests on. */
function timelineSection(team: TeamDebrief, debrief: Debrief): Html {
  const { sums, sentences, questions, metrics, gaps, findings, ratings, followUps, lanes } = team
  const lines = [sums, sentences, questions, metrics, gaps, findings, ratings, followUps, lanes]
  const named = new Set(lines.flatMap((each) => each.flatMap(({ events }) => events)))
  return section(
    'timeline',
    'Timeline',
    element(
      'p',
      { class: 'printed' },
      'Printed are the lines that something in this report rests on.',
    ),
    pageTable(timelineTable(team, debrief), team.team, (seq) => !named.has(Number(seq))),
  )
}

function list(lines: readonly Child[]): Html {
  return element('ul', {}, ...lines.map((line) => element('li', {}, line)))
}
