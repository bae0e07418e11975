import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import { hasRead } from '../exercise/state/injects.ts'
import { inPlay } from '../exercise/state/phases/exercise-chart.ts'
import { flagRows, personaRows, pulseRow, ratingRows, tagRows, truthRow } from './console.ts'
import { decisionRow } from './decisions.ts'
import { briefingRow, exerciseRow } from './exercise.ts'
import { followUpRow } from './follow-ups.ts'
import { factsRow, gapRows, seesFigures } from './gaps.ts'
import { hotwashRow } from './hotwash.ts'
import { lineRows } from './lines.ts'
import { mayAtAll, mayRows } from './may.ts'
import { messageRow, readable, replyRows } from './messages.ts'
import { checklistRows, momentRows, noteRows } from './moments.ts'
import { recordRow } from './record.ts'
import type { MeRow, TableName, Tables, View } from './rows.ts'
import { TABLES } from './rows.ts'
import { jumpRows, runListRows } from './run-list.ts'
import { ownerRows, seatRow } from './seats.ts'
import { taskRows } from './tasks.ts'
import { teamRow } from './teams.ts'
import { cadenceRows, updateRow } from './updates.ts'
import { actorOf, seesSpoilers, sits, teamOfSeat, teamsOf } from './viewer.ts'
import type { Live, ViewClass, Viewer } from './viewer.ts'

/**
 * The one way out: all rows that viewers of this class may have now. Nothing is in a view that was not
 * put there by name.
 */
export function sharedView(state: ExerciseState, { viewer }: ViewClass, live: Live): View {
  const view = emptyView()
  put(view, 'exercise', [exerciseRow(state, viewer, live)])
  put(view, 'briefing', [briefingRow(state)])
  const teams = teamsOf(state, viewer)
  put(
    view,
    'teams',
    teams.map((team) => teamRow(state, team)),
  )
  put(
    view,
    'seats',
    each(teams, (team) => team.seats.list.map((seat) => seatRow(state, team, seat, live))),
  )
  put(
    view,
    'owners',
    each(teams, (team) => ownerRows(state, team)),
  )
  if (!sits(state, viewer)) return view
  putPlay(view, state, teams, viewer, live)
  putAfter(view, state, teams, viewer, live)
  if (viewer.kind === 'facilitator' || viewer.kind === 'observer')
    putWatching(view, state, teams, live)
  if (seesSpoilers(state, viewer)) putSpoilers(view, state, teams)
  if (viewer.kind === 'facilitator') putConsole(view, state, teams, live)
  return view
}

/** What belongs to one viewer alone: who they are, what they may do now, what they have read. */
export function ownView(state: ExerciseState, viewer: Viewer, live: Live): View {
  const view = emptyView()
  const actor = actorOf(viewer)
  put(view, 'me', [meRow(state, viewer, live)])
  if (actor && sits(state, viewer)) put(view, 'may', mayRows(state, viewer, actor, live.nowMs))
  if (viewer.kind === 'seat') {
    const team = teamOfSeat(state, viewer.seat)
    const read = team?.injects.messages.filter((message) => hasRead(message, viewer.seat)) ?? []
    put(
      view,
      'read',
      read.map(({ id }) => ({ id })),
    )
  }
  return view
}

function putPlay(
  view: View,
  state: ExerciseState,
  teams: TeamState[],
  viewer: Viewer,
  live: Live,
): void {
  put(
    view,
    'messages',
    each(teams, (team) =>
      readable(state, team, viewer).map((message) =>
        messageRow(state, team, message, viewer, live),
      ),
    ),
  )
  put(
    view,
    'replies',
    each(teams, (team) =>
      readable(state, team, viewer).flatMap((message) =>
        replyRows(state, team, message, viewer, live),
      ),
    ),
  )
  put(
    view,
    'decisions',
    each(teams, (team) =>
      team.decisions.opened.map((decision) => decisionRow(state, team, decision, viewer)),
    ),
  )
  put(
    view,
    'checklist',
    each(teams, (team) => checklistRows(state, team, live)),
  )
  if (viewer.kind === 'display') return
  put(
    view,
    'records',
    teams.map((team) => recordRow(state, team, live)),
  )
  put(
    view,
    'tasks',
    each(teams, (team) => taskRows(state, team, viewer)),
  )
  put(
    view,
    'updates',
    each(teams, (team) => team.updates.map((update) => updateRow(state, team, update, viewer))),
  )
  put(
    view,
    'cadence',
    each(teams, (team) => cadenceRows(state, team)),
  )
  put(
    view,
    'notes',
    each(teams, (team) => noteRows(state, team, live)),
  )
}

/** The hot wash: its step, and step by step what may be seen. */
function putAfter(
  view: View,
  state: ExerciseState,
  teams: TeamState[],
  viewer: Viewer,
  live: Live,
): void {
  const hotwash = hotwashRow(state)
  if (hotwash) put(view, 'hotwash', [hotwash])
  if (state.life.ended && viewer.kind !== 'facilitator' && viewer.kind !== 'observer')
    put(
      view,
      'lines',
      each(teams, (team) => lineRows(state, team, live)),
    )
  put(
    view,
    'moments',
    each(teams, (team) => momentRows(state, team, live)),
  )
  put(
    view,
    'followUps',
    each(teams, (team) =>
      team.followUps.list.map((followUp) => followUpRow(state, team, followUp, viewer)),
    ),
  )
  if (!seesFigures(state, viewer)) return
  put(
    view,
    'gaps',
    each(teams, (team) => gapRows(state, team)),
  )
  if (!inPlay(state.life.stage))
    put(
      view,
      'facts',
      teams.map((team) => factsRow(state, team, live)),
    )
}

function putWatching(view: View, state: ExerciseState, teams: TeamState[], live: Live): void {
  put(
    view,
    'lines',
    each(teams, (team) => lineRows(state, team, live)),
  )
  put(view, 'tags', tagRows(state))
  put(
    view,
    'ratings',
    each(teams, (team) => ratingRows(state, team, live)),
  )
}

function putSpoilers(view: View, state: ExerciseState, teams: TeamState[]): void {
  put(view, 'runList', [...each(teams, (team) => runListRows(state, team)), ...jumpRows(state)])
  put(view, 'truth', [truthRow(state)])
}

function putConsole(view: View, state: ExerciseState, teams: TeamState[], live: Live): void {
  put(
    view,
    'pulse',
    each(teams, (team) => team.seats.list.map((seat) => pulseRow(state, team, seat, live))),
  )
  put(
    view,
    'flags',
    each(teams, (team) => flagRows(state, team)),
  )
  put(view, 'personas', personaRows(state))
}

function meRow(state: ExerciseState, viewer: Viewer, live: Live): MeRow {
  const actor = actorOf(viewer)
  const seat = viewer.kind === 'seat' ? viewer.seat : null
  const team = seat === null ? undefined : teamOfSeat(state, seat)
  const command = team?.command
  return {
    id: 'me',
    kind: viewer.kind,
    seat,
    team: team?.id ?? null,
    may: actor ? mayAtAll(state, viewer, actor, live.nowMs) : [],
    commandOffer: command && command.offeredTo === seat && seat !== null ? command.holder : null,
  }
}

function emptyView(): View {
  return Object.fromEntries(TABLES.map((table) => [table, {}])) as View
}

function put<T extends TableName>(view: View, table: T, rows: readonly Tables[T][]): void {
  view[table] = Object.fromEntries(rows.map((row) => [row.id, row])) as View[T]
}

function each<Row>(teams: readonly TeamState[], rows: (team: TeamState) => Row[]): Row[] {
  return teams.flatMap(rows)
}
