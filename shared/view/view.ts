import { inPlay } from '../exercise/state/phases/exercise-chart.ts'
import { joined } from './lasting-view.ts'
import type { LastingView } from './lasting-view.ts'
import type { ExerciseRows, TeamRows } from './exercise-rows.ts'
import { seesFigures } from './gaps.ts'
import { readable } from './messages.ts'
import { must } from '../words/assert.ts'
import type { RowsById } from './table.ts'
import { rowId, seesSpoilers, sits, teamsOf } from './viewer.ts'
import type { Viewer } from './viewer.ts'

/**
 * The one way out: all rows that viewers of this class may have now. Nothing is in a view that was not
 * put there by name.
 */
export function putShared(view: LastingView, exercise: ExerciseRows, viewer: Viewer): void {
  const { state } = exercise.from.everything
  const teams = teamsOf(state, viewer).map((team) => exercise.team(team, viewer))
  const isIn = sits(state, viewer)
  view.put('exercise', [exercise.rows(isIn ? 'exercise' : 'exerciseAtTheDoor')])
  view.put('briefing', [exercise.rows('briefing')])
  view.put(
    'teams',
    teams.map((team) => team.rows(isIn ? 'teams' : 'teamsAtTheDoor')),
  )
  view.put(
    'seats',
    teams.map((team) => team.rows('seats')),
  )
  view.put(
    'owners',
    teams.map((team) => team.rows('owners')),
  )
  if (!isIn) return
  putPlay(view, teams, viewer)
  putAfter(view, exercise, teams, viewer)
  if (viewer.kind === 'facilitator' || viewer.kind === 'observer')
    putWatching(view, exercise, teams, viewer)
  if (seesSpoilers(state, viewer)) putSpoilers(view, exercise, teams)
  if (viewer.kind === 'facilitator') putConsole(view, exercise, teams)
}

function putPlay(view: LastingView, teams: readonly TeamRows[], viewer: Viewer): void {
  putMessages(view, teams, viewer)
  if (viewer.kind === 'display') {
    view.put(
      'readiness',
      teams.map((team) => team.rows('readiness')),
    )
    view.put(
      'decisions',
      teams.map((team) => team.rows('decisionsOnDisplay')),
    )
    view.put(
      'pages',
      teams.map((team) => team.rows('pages')),
    )
    return
  }
  view.put(
    'checklist',
    teams.map((team) => team.rows('checklist')),
  )
  view.put(
    'decisions',
    teams.map((team) => team.rows('decisions')),
  )
  view.put(
    'records',
    teams.map((team) => team.rows('records')),
  )
  view.put(
    'tasks',
    teams.map((team) => team.rows('tasks')),
  )
  view.put(
    'updates',
    teams.map((team) => team.rows('updates')),
  )
  view.put(
    'cadence',
    teams.map((team) => team.rows('cadence')),
  )
  view.put(
    'notes',
    teams.map((team) => team.rows('notes')),
  )
}

/** Only what was addressed to the viewer; the display in the room shows no replies. */
function putMessages(view: LastingView, teams: readonly TeamRows[], viewer: Viewer): void {
  const slices = teams.map(({ from }) => from.injects)
  const table = viewer.kind === 'facilitator' ? 'messagesOnConsole' : 'messages'
  const messages = teams.map((team) => team.rows(table))
  const replies = teams.map((team) => team.rows('replies'))
  if (viewer.kind === 'facilitator' || viewer.kind === 'observer') {
    view.put('messages', messages)
    view.put('replies', replies)
    return
  }
  view.putMade('messages', [...messages, ...slices], () =>
    chosen(joined(messages), idsFor(teams, viewer)),
  )
  if (viewer.kind === 'display') return
  view.putMade('replies', [...replies, ...slices], () => {
    const ids = new Set(idsFor(teams, viewer))
    const rows = Object.values(joined(replies)).filter(({ message }) => ids.has(message))
    return Object.fromEntries(rows.map((row) => [row.id, row]))
  })
}

function idsFor(teams: readonly TeamRows[], viewer: Viewer): string[] {
  return teams.flatMap(({ from }) =>
    readable(from.injects, from.scenario, viewer).map(({ id }) => rowId(from, id)),
  )
}

function chosen<Row>(rows: RowsById<Row>, ids: readonly string[]): RowsById<Row> {
  return Object.fromEntries(ids.map((id) => [id, must(rows[id], `row ${id}`)]))
}

/** The hot wash: its step, and step by step what may be seen. */
function putAfter(
  view: LastingView,
  exercise: ExerciseRows,
  teams: readonly TeamRows[],
  viewer: Viewer,
): void {
  const { state } = exercise.from.everything
  view.put('hotwash', [exercise.rows('hotwash')])
  if (state.life.ended)
    view.put(
      'lines',
      teams.map((team) => team.rows('lines')),
    )
  view.put(
    'moments',
    teams.map((team) => team.rows('moments')),
  )
  if (!seesFigures(state, viewer)) return
  // A follow-up names the gap that it answers.
  view.put(
    'followUps',
    teams.map((team) => team.rows('followUps')),
  )
  view.put(
    'gaps',
    teams.map((team) => team.rows('gaps')),
  )
  if (!inPlay(state.life.stage))
    view.put(
      'facts',
      teams.map((team) => team.rows('facts')),
    )
}

function putWatching(
  view: LastingView,
  exercise: ExerciseRows,
  teams: readonly TeamRows[],
  viewer: Viewer,
): void {
  const { state } = exercise.from.everything
  const knowsGaps = seesSpoilers(state, viewer) || !inPlay(state.life.stage)
  view.put(
    'lines',
    teams.map((team) => team.rows('lines')),
  )
  view.put('tags', [exercise.rows('tags')])
  view.put(
    'ratings',
    teams.map((team) => team.rows(knowsGaps ? 'ratings' : 'ratingsInPlay')),
  )
}

function putSpoilers(view: LastingView, exercise: ExerciseRows, teams: readonly TeamRows[]): void {
  view.put('runList', [...teams.map((team) => team.rows('runList')), exercise.rows('jumps')])
  view.put('truth', [exercise.rows('truth')])
}

function putConsole(view: LastingView, exercise: ExerciseRows, teams: readonly TeamRows[]): void {
  view.put(
    'pulse',
    teams.map((team) => team.rows('pulse')),
  )
  view.put(
    'flags',
    teams.map((team) => team.rows('flags')),
  )
  view.put('personas', [exercise.rows('personas')])
}
