import { commands } from '../exercise/commands/commands.ts'
import type { CommandName } from '../exercise/commands/commands.ts'
import type { Actor, Subjects } from '../exercise/commands/command.ts'
import { rightsOf } from '../exercise/commands/judge.ts'
import { teamOf } from '../exercise/state/state.ts'
import type { ExerciseState, TeamState } from '../exercise/state/state.ts'
import type { TeamId } from '../words/ids.ts'
import type { MayRow } from './rows.ts'
import { seesFigures } from './gaps.ts'
import { readable } from './messages.ts'
import { prefixOf, rowId, teamsOf } from './viewer.ts'
import type { Viewer } from './viewer.ts'
import type { Watched } from './watch.ts'

const BY_SUBJECT = new Map<keyof Subjects, CommandName[]>()
for (const name of Object.keys(commands) as CommandName[]) {
  const { about: kind } = commands[name]
  BY_SUBJECT.set(kind, [...(BY_SUBJECT.get(kind) ?? []), name])
}

/** The kinds of thing whose commands stand on the thing's own row, or on its team's. */
export type Kind = Exclude<keyof Subjects, 'exercise'>

/** Commands the viewer may give now that belong to no single row. */
export function mayAtAll({ state, clock }: Watched, viewer: Viewer, actor: Actor): CommandName[] {
  const [team] = teamsOf(state, viewer)
  const rights = rightsOf(state, actor, team ? naming(actor, team) : {}, clock)
  return rights.may(rights.inReach([...about('exercise'), ...about('team')]), {})
}

/** What the viewer may do now with each of a team's things of these kinds; those with nothing to do are left out. */
export function mayRows(
  { state, clock }: Watched,
  viewer: Viewer,
  actor: Actor,
  { team: id, kinds }: { team: TeamId; kinds: readonly Kind[] },
): MayRow[] {
  const team = teamOf(state, id)
  const prefix = prefixOf(state, viewer, team)
  const rights = rightsOf(state, actor, naming(actor, team), clock)
  return kinds.flatMap((kind) => {
    const names = rights.inReach(about(kind))
    if (names.length === 0) return []
    return thingsOf(kind, state, team, viewer).flatMap((thing): MayRow[] => {
      const may = rights.may(names, { [kind]: thing.id })
      // Teams and seats are unique in an exercise; other things have the id of their row.
      const row = kind === 'team' || kind === 'seat' ? thing.id : rowId({ prefix }, thing.id)
      return may.length > 0 ? [{ id: `${kind}:${row}`, may }] : []
    })
  })
}

/** A seat acts in its own team; others name one. */
function naming(actor: Actor, { id }: TeamState): { team?: TeamId } {
  return actor.kind === 'seat' ? {} : { team: id }
}

const COMMON: readonly Kind[] = ['decision', 'update', 'task', 'seat', 'followUp']

/** The kinds of thing whose rows a viewer has, those apart that news changes: most of what happens is news. */
export function kindsOf(viewer: Viewer): readonly (readonly Kind[])[] {
  switch (viewer.kind) {
    case 'seat':
      return [COMMON, ['message']]
    case 'observer':
    case 'display':
      return [['team', ...COMMON], ['message']]
    case 'facilitator':
      return [
        ['team', ...COMMON, 'flag'],
        ['message', 'inject'],
      ]
  }
}

function thingsOf(
  kind: Kind,
  state: ExerciseState,
  team: TeamState,
  viewer: Viewer,
): readonly { id: string }[] {
  const { scenario } = state
  switch (kind) {
    case 'team':
      return [team]
    case 'decision':
      return viewer.kind === 'facilitator' ? scenario.decisions : team.decisions.opened
    case 'message':
      return readable(team.injects, scenario, viewer)
    case 'update':
      return team.updates
    case 'task':
      return [
        ...team.tasks,
        ...scenario.tasks.filter(({ id }) => !team.tasks.some((task) => task.id === id)),
      ]
    case 'seat':
      return team.seats.list
    case 'followUp':
      return seesFigures(state, viewer) ? team.followUps.list : []
    case 'inject':
      return scenario.injects
    case 'flag':
      return scenario.flags
  }
}

function about(kind: keyof Subjects): readonly CommandName[] {
  return BY_SUBJECT.get(kind) ?? []
}
