import type { ExerciseState, TeamState } from '../../../../shared/exercise/state/state.ts'
import { teamGaps } from '../../../../shared/exercise/state/ownership/team-gaps.ts'

/** What a field of this name may hold: ids of things that are there, or values that mean something. */
export type Things = Readonly<Record<string, readonly unknown[]>>

export function knownThings(state: ExerciseState, team: TeamState): Things {
  const { scenario, head } = state
  const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)
  const seats = state.teams.flatMap(({ seats: { list } }) => ids(list))
  return {
    seat: seats,
    seats,
    to: seats,
    owner: [...seats, 'Somebody else'],
    decision: ids(scenario.decisions),
    option: scenario.decisions.flatMap(({ options }) => ids(options)),
    inject: ids(scenario.injects),
    message: ids(team.injects.messages),
    answers: ids(team.injects.messages),
    task: [...ids(scenario.tasks), ...ids(team.tasks)],
    update: ids(team.updates),
    followUp: ids(team.followUps.list),
    vendor: ids(scenario.vendors),
    roles: ids(scenario.roles),
    persona: ids(scenario.personas),
    item: ids(scenario.checklist),
    flag: ids(scenario.flags),
    gap: teamGaps(state, team).map(({ slot, fromMs }) => ({ slot, fromMs })),
    slot: ['command', ...ids(scenario.decisions)],
    pace: [0.25, 1, 2, 4],
    by: [2_000, 30_000, '2h'],
    fromMs: [0, 60_000],
    atMs: [0, Math.max(0, head.atMs)],
    about: [1, head.seq],
    due: ['2026-02-01', '2026-02-30'],
    start: ['2026-01-01', '2026-02-15'],
  }
}
