import { commands } from '../exercise/commands/commands.ts'
import type { CommandName } from '../exercise/commands/commands.ts'
import type { Actor, Subjects } from '../exercise/commands/command.ts'
import { mayGive } from '../exercise/commands/judge.ts'
import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import { readClock } from '../time/exercise-clock.ts'
import type { MayRow } from './rows.ts'
import { readable } from './messages.ts'
import { rowId, teamsOf } from './viewer.ts'
import type { Viewer } from './viewer.ts'

const NAMES = Object.keys(commands) as CommandName[]

/** The kinds of thing whose commands stand on the thing's own row. */
type RowKind = Exclude<keyof Subjects, 'exercise' | 'team'>

/** Commands the viewer may give now that belong to no single row. */
export function mayAtAll(
  state: ExerciseState,
  viewer: Viewer,
  actor: Actor,
  nowMs: number,
): CommandName[] {
  const [team] = teamsOf(state, viewer)
  const subject = actor.kind === 'seat' || !team ? {} : { team: team.id }
  return allowed(state, actor, [...of('exercise'), ...of('team')], subject, nowMs)
}

/** What the viewer may do now with each row it has; rows with nothing to do are left out. */
export function mayRows(
  state: ExerciseState,
  viewer: Viewer,
  actor: Actor,
  nowMs: number,
): MayRow[] {
  return teamsOf(state, viewer).flatMap((team) => {
    const named = actor.kind === 'seat' ? {} : { team: team.id }
    const onRow = (kind: RowKind | 'team', id: string, subject: object): MayRow[] => {
      const may = allowed(state, actor, of(kind), { ...subject, ...named }, nowMs)
      // Teams and seats are unique in an exercise; other things have the id of their row.
      const row = kind === 'team' || kind === 'seat' ? id : rowId(state, viewer, team.id, id)
      return may.length > 0 ? [{ id: `${kind}:${row}`, may }] : []
    }
    return [
      ...(actor.kind === 'seat' ? [] : onRow('team', team.id, {})),
      ...thingsOf(state, team, viewer).flatMap(([kind, id]) => onRow(kind, id, { [kind]: id })),
    ]
  })
}

function thingsOf(state: ExerciseState, team: TeamState, viewer: Viewer): [RowKind, string][] {
  const { scenario } = state
  const ids = <K extends RowKind>(kind: K, items: readonly { id: string }[]) =>
    items.map(({ id }): [RowKind, string] => [kind, id])
  const tasks = [
    ...team.tasks,
    ...scenario.tasks.filter(({ id }) => !team.tasks.some((task) => task.id === id)),
  ]
  return [
    ...ids('decision', viewer.kind === 'facilitator' ? scenario.decisions : team.decisions.opened),
    ...ids('message', readable(state, team, viewer)),
    ...ids('update', team.updates),
    ...ids('task', tasks),
    ...ids('seat', team.seats.list),
    ...ids('followUp', team.followUps.list),
    ...(viewer.kind === 'facilitator'
      ? [...ids('inject', scenario.injects), ...ids('flag', scenario.flags)]
      : []),
  ]
}

function of(about: keyof Subjects): CommandName[] {
  return NAMES.filter((name) => commands[name].about === about)
}

function allowed(
  state: ExerciseState,
  actor: Actor,
  names: readonly CommandName[],
  subject: Record<string, unknown>,
  nowMs: number,
): CommandName[] {
  const atMs = readClock(state.life.clock, nowMs)
  return names.filter((name) => mayGive(state, name, actor, subject, atMs, nowMs))
}
