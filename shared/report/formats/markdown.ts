import { RATING_MEANING } from '../../words/meaning.ts'
import type { Debrief, DecisionLane, TeamDebrief } from '../debrief.ts'
import {
  answerLines,
  assessmentText,
  gapAnswer,
  momentLines,
  peopleLines,
  recordLines,
  talkParts,
} from './lines.ts'
import { bullets, markdownTable, plain } from './markdown-text.ts'
import { about, counts, TRUTH_TITLES } from './opening.ts'
import {
  decisionTable,
  findingTable,
  gapTable,
  metricTable,
  phaseTable,
  planTable,
  scoreTable,
  sumTable,
  timelineTable,
  updateTable,
} from './tables.ts'

/** The debrief as Markdown; what people wrote shows as they wrote it and is never markup. */
export function markdown(debrief: Debrief): string {
  const { title, scenario, headCode, events } = debrief
  const parts = [
    `# ${plain(title)}: debrief`,
    plain(about(debrief)),
    ...debrief.teams.flatMap((team) => teamParts(team, debrief)),
    '## What was really going on',
    `${plain(TRUTH_TITLES[scenario.truth])} ${plain(scenario.explanation)}`,
    '## The log',
    plain(`${events} events, head ${headCode}. “Log” in a table names the events behind a line.`),
  ]
  return `${parts.join('\n\n')}\n`
}

function teamParts(team: TeamDebrief, debrief: Debrief): string[] {
  const heading = debrief.teams.length > 1 ? [`## ${plain(team.title)}`] : []
  return [...heading, ...summary(team, debrief), ...ownership(team), ...course(team, debrief)]
}

function summary(team: TeamDebrief, debrief: Debrief): string[] {
  return [
    '## Score',
    markdownTable(scoreTable(team)),
    plain(counts(team, debrief)),
    '## In three sentences',
    bullets(
      team.sentences.map(({ text, events }) => `${plain(text)} ${logged(events)}`),
      'Play has not begun.',
    ),
    '## Time metrics',
    markdownTable(metricTable(team)),
  ]
}

function ownership(team: TeamDebrief): string[] {
  return [
    '## Three questions',
    ...team.questions.map(
      ({ title, answer, events }) => `**${plain(title)}** ${plain(answer)} ${logged(events)}`,
    ),
    '## Ownership gaps',
    markdownTable(gapTable(team)),
    ...team.longestGaps.map(longestGap),
    '## Findings',
    markdownTable(findingTable(team)),
    '## Phases',
    plain(RATING_MEANING),
    markdownTable(phaseTable(team)),
    '## Decisions',
    markdownTable(decisionTable(team)),
    ...team.lanes.map(decisionPart),
    '## Improvement plan',
    markdownTable(planTable(team)),
  ]
}

function longestGap(longest: TeamDebrief['longestGaps'][number]): string {
  const { gap, ask } = longest
  const question = ask ? ` *${plain(ask)}*` : ''
  return `**${plain(gap.sentence)}**${question} ${plain(gapAnswer(longest))}`
}

function decisionPart(lane: DecisionLane): string {
  const options = lane.options.map((option) => {
    const label = option.chosen ? `**${plain(option.label)}**` : plain(option.label)
    return `${label} ${plain(assessmentText(option))}`.trimEnd()
  })
  const lines = [...answerLines(lane).map(plain), ...options]
  return [`### ${plain(lane.title)}`, plain(lane.question), bullets(lines, '')].join('\n\n')
}

function course(team: TeamDebrief, debrief: Debrief): string[] {
  const moments = momentLines(team)
  return [
    '## Incident record',
    bullets(recordLines(team).map(plain), ''),
    '## Updates',
    markdownTable(updateTable(team)),
    ...(moments.length > 0 ? ['## One moment, one gap each', bullets(moments.map(plain), '')] : []),
    ...talkOf(team),
    '## People',
    bullets(peopleLines(team).map(plain), 'Nobody sat down.'),
    '## Timeline',
    markdownTable(timelineTable(team, debrief)),
    '## How the figures come about',
    markdownTable(sumTable(team)),
  ]
}

function talkOf(team: TeamDebrief): string[] {
  const parts = talkParts(team).flatMap(({ title, lines }) => [
    `### ${plain(title)}`,
    bullets(lines.map(plain), ''),
  ])
  return parts.length > 0 ? ['## Notes of the talk', ...parts] : []
}

function logged(events: readonly number[]): string {
  return events.length > 0 ? `(log ${events.join(', ')})` : ''
}
