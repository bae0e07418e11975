import type { Message } from '../exercise/state/injects.ts'
import {
  flagRows,
  personaRows,
  pulseRow,
  ratingRows,
  ratingRowsInPlay,
  tagRows,
  truthRow,
} from './console.ts'
import { decisionRow } from './decisions.ts'
import { briefingRow, exerciseRow } from './exercise.ts'
import { followUpRow } from './follow-ups.ts'
import { factsRow, gapRows } from './gaps.ts'
import { hotwashRow } from './hotwash.ts'
import { lineRows } from './lines.ts'
import { messageRow, pagesRow, replyRows } from './messages.ts'
import { checklistRows, momentRows, noteRows, readinessRow } from './moments.ts'
import { recordRow } from './record.ts'
import { jumpRows, runListRows } from './run-list.ts'
import { ownerRows, seatRow } from './seats.ts'
import type { ExerciseSources, TeamSources } from './sources.ts'
import { tableOf, tableOfEach } from './table.ts'
import { taskRows } from './tasks.ts'
import { teamRow, teamRowAtTheDoor } from './teams.ts'
import { cadenceRows, updateRow } from './updates.ts'

const ofExercise = tableOf<ExerciseSources>()
const ofTeam = tableOf<TeamSources>()

function ofEachMessage<const Part extends keyof TeamSources, Row extends { id: string }>(
  reads: readonly Part[],
  rows: (from: Pick<TeamSources, Part>, message: Message) => readonly Row[],
) {
  return tableOfEach<TeamSources>()('injects', ({ messages }) => messages, reads, rows)
}

/** Tables of the exercise as a whole, with all that each is made from. */
export const EXERCISE_TABLES = {
  exercise: ofExercise(
    ['scenario', 'setup', 'life', 'facilitatorConnected', 'headCode'],
    (from) => [exerciseRow(from, false)],
  ),
  exerciseAtTheDoor: ofExercise(
    ['scenario', 'setup', 'life', 'facilitatorConnected', 'headCode'],
    (from) => [exerciseRow(from, true)],
  ),
  briefing: ofExercise(['scenario', 'setup'], (from) => [briefingRow(from)]),
  hotwash: ofExercise(['everything'], hotwashRows),
  jumps: ofExercise(['scenario', 'life'], jumpRows),
  personas: ofExercise(['scenario'], personaRows),
  truth: ofExercise(['scenario'], (from) => [truthRow(from)]),
  tags: ofExercise(['everything'], tagRows),
}

/** Tables of one team, with all that each is made from. */
export const TEAM_TABLES = {
  teams: ofTeam(
    ['id', 'title', 'setup', 'life', 'command', 'phases', 'record', 'seats', 'ownership'],
    (from) => [teamRow(from)],
  ),
  teamsAtTheDoor: ofTeam(
    ['id', 'title', 'setup', 'life', 'command', 'phases', 'record', 'seats', 'ownership'],
    (from) => [teamRowAtTheDoor(from)],
  ),
  seats: ofTeam(['id', 'scenario', 'setup', 'seats', 'command', 'people', 'connected'], (from) =>
    from.seats.list.map((seat) => seatRow(from, seat)),
  ),
  owners: ofTeam(['id', 'scenario', 'setup', 'seats', 'command'], ownerRows),
  messages: ofEachMessage(['id', 'prefix', 'scenario', 'people'], (from, message) => [
    messageRow(from, message, false),
  ]),
  messagesOnConsole: ofEachMessage(['id', 'prefix', 'scenario', 'people'], (from, message) => [
    messageRow(from, message, true),
  ]),
  pages: ofTeam(['id', 'injects'], (from) => [pagesRow(from)]),
  replies: ofEachMessage(['id', 'prefix', 'people'], replyRows),
  decisions: ofTeam(
    [
      ...(['id', 'prefix', 'scenario', 'setup', 'life'] as const),
      ...(['seats', 'command', 'ownership', 'decisions'] as const),
    ],
    (from) => from.decisions.opened.map((decision) => decisionRow(from, decision, false)),
  ),
  decisionsOnDisplay: ofTeam(
    [
      ...(['id', 'prefix', 'scenario', 'setup', 'life'] as const),
      ...(['seats', 'command', 'ownership', 'decisions'] as const),
    ],
    (from) => from.decisions.opened.map((decision) => decisionRow(from, decision, true)),
  ),
  checklist: ofTeam(['id', 'scenario', 'moments', 'people'], checklistRows),
  readiness: ofTeam(['id', 'scenario', 'moments'], (from) => [readinessRow(from)]),
  records: ofTeam(['id', 'scenario', 'record', 'people', 'editing'], (from) => [recordRow(from)]),
  tasks: ofTeam(['id', 'prefix', 'scenario', 'tasks'], taskRows),
  updates: ofTeam(['id', 'prefix', 'updates'], (from) =>
    from.updates.map((update) => updateRow(from, update)),
  ),
  cadence: ofTeam(['id', 'scenario', 'life', 'updates'], cadenceRows),
  notes: ofTeam(['id', 'moments', 'people'], noteRows),
  moments: ofTeam(['id', 'moments', 'people'], momentRows),
  followUps: ofTeam(['id', 'prefix', 'followUps'], (from) =>
    from.followUps.list.map((followUp) => followUpRow(from, followUp)),
  ),
  lines: ofTeam(
    [
      ...(['id', 'scenario', 'life', 'phases', 'ownership', 'injects'] as const),
      ...(['decisions', 'record', 'updates', 'people'] as const),
    ],
    lineRows,
  ),
  gaps: ofTeam(['everything'], gapRows),
  facts: ofTeam(['id', 'ownership', 'decisions', 'followUps', 'people'], (from) => [
    factsRow(from),
  ]),
  ratings: ofTeam(['everything', 'names'], ratingRows),
  ratingsInPlay: ofTeam(['id', 'phases'], ratingRowsInPlay),
  runList: ofTeam(['id', 'plan', 'injects', 'decisions'], runListRows),
  pulse: ofTeam(
    [
      ...(['id', 'life', 'seats', 'moments', 'connected', 'offline'] as const),
      ...(['decisions', 'injects', 'updates', 'tasks', 'ownership'] as const),
    ],
    (from) => from.seats.list.map((seat) => pulseRow(from, seat)),
  ),
  flags: ofTeam(['id', 'scenario', 'moments'], flagRows),
}

function hotwashRows(from: Pick<ExerciseSources, 'everything'>) {
  const row = hotwashRow(from)
  return row ? [row] : []
}
