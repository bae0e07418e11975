import { commands } from '../exercise/commands/commands.ts'
import type { CommandName } from '../exercise/commands/commands.ts'
import type { Actor, Subjects } from '../exercise/commands/command.ts'
import { rightsOf } from '../exercise/commands/judge.ts'
import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import type { Ms } from '../time/duration.ts'
import type { TeamId } from '../words/ids.ts'
import type { MayRow } from './rows.ts'
import { seesFigures } from './gaps.ts'
import { readable } from './messages.ts'
import { prefixOf, rowId, teamsOf } from './viewer.ts'
import type { Viewer } from './viewer.ts'

const BY_SUBJECT = new Map<keyof Subjects, CommandName[]>()
for (const name of Object.keys(commands) as CommandName[]) {
  const { about: kind } = commands[name]
  BY_SUBJECT.set(kind, [...(BY_SUBJECT.get(kind) ?? []), name])
}

/** The kinds of thing whose commands stand on the thing's own row. */
type RowKind = Exclude<keyof Subjects, 'exercise' | 'team'>

/** Commands the viewer may give now that belong to no single row. */
export function mayAtAll(
  state: ExerciseState,
  viewer: Viewer,
  actor: Actor,
  nowMs: Ms,
): CommandName[] {
  const [team] = teamsOf(state, viewer)
  const rights = rightsOf(state, actor, team ? naming(actor, team) : {}, nowMs)
  return rights.may(rights.inReach([...about('exercise'), ...about('team')]), {})
}

/** What the viewer may do now with each row it has; rows with nothing to do are left out. */
export function mayRows(state: ExerciseState, viewer: Viewer, actor: Actor, nowMs: Ms): MayRow[] {
  return teamsOf(state, viewer).flatMap((team) => {
    const prefix = prefixOf(state, viewer, team)
    const rights = rightsOf(state, actor, naming(actor, team), nowMs)
    return thingsOf(state, team, viewer).flatMap(([kind, things]) => {
      const names = rights.inReach(about(kind))
      if (names.length === 0) return []
      return things.flatMap(({ id }): MayRow[] => {
        const may = rights.may(names, { [kind]: id })
        // Teams and seats are unique in an exercise; other things have the id of their row.
        const row = kind === 'team' || kind === 'seat' ? id : rowId({ prefix }, id)
        return may.length > 0 ? [{ id: `${kind}:${row}`, may }] : []
      })
    })
  })
}

/** A seat acts in its own team; others name one. */
function naming(actor: Actor, { id }: TeamState): { team?: TeamId } {
  return actor.kind === 'seat' ? {} : { team: id }
}

type Things = [kind: RowKind | 'team', things: readonly { id: string }[]]

function thingsOf(state: ExerciseState, team: TeamState, viewer: Viewer): Things[] {
  const { scenario } = state
  const suggested = scenario.tasks.filter(({ id }) => !team.tasks.some((task) => task.id === id))
  const common: Things[] = [
    ['message', readable(team.injects, scenario, viewer)],
    ['update', team.updates],
    ['task', [...team.tasks, ...suggested]],
    ['seat', team.seats.list],
    ['followUp', seesFigures(state, viewer) ? team.followUps.list : []],
  ]
  switch (viewer.kind) {
    case 'seat':
      return [['decision', team.decisions.opened], ...common]
    case 'observer':
    case 'display':
      return [['team', [team]], ['decision', team.decisions.opened], ...common]
    case 'facilitator':
      return [
        ['team', [team]],
        ['decision', scenario.decisions],
        ...common,
        ['inject', scenario.injects],
        ['flag', scenario.flags],
      ]
  }
}

function about(kind: keyof Subjects): readonly CommandName[] {
  return BY_SUBJECT.get(kind) ?? []
}
