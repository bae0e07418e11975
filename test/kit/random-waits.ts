import fc from 'fast-check'
import { evolve, firstState } from '../../shared/exercise/state/evolve.ts'
import { inPlay } from '../../shared/exercise/state/phases/exercise-chart.ts'
import type { TeamState } from '../../shared/exercise/state/state.ts'
import { must } from '../../shared/words/assert.ts'
import { playedOut, randomPlan, type RandomPlan } from './random-exercise.ts'
import { randomCondition } from './random-scenario.ts'
import { fullForm } from './scenario.ts'

/** Random exercises in which an inject and a decision wait for something random too. */
export const randomWaits: fc.Arbitrary<RandomPlan> = fc
  .record({ plan: randomPlan, inject: randomCondition, decision: randomCondition })
  .map(({ plan, inject, decision }) => {
    const form = fullForm(plan.scenario)
    form.injects[1] = { inject: 'errors-rise', if: inject }
    form.decisions[1] = { decision: 'revoke', if: decision }
    return plan
  })

/** Plays a plan and looks at each team after each event, while play is on. */
export function forEachMoment(
  plan: RandomPlan,
  look: (team: TeamState, playedMs: number) => void,
): void {
  const [created, ...events] = playedOut(plan)
  const state = firstState(must(created, 'an event'))
  for (const event of events) {
    evolve(state, event)
    if (inPlay(state.life.stage)) for (const team of state.teams) look(team, state.head.playedMs)
  }
}
