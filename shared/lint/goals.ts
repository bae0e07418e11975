import type { Condition } from '../scenario/condition.ts'
import type { FrozenScenario } from '../scenario/frozen.ts'
import type { Path } from '../scenario/problem.ts'
import type { FormName } from '../words/incident.ts'
import { PLAYED_PHASES } from '../words/phase.ts'
import type { Subject } from './subject.ts'

/** A gate or milestone, and where it is written. */
interface Goal {
  title: string
  path: Path
  conditionIn: (scenario: FrozenScenario) => Condition
}

const GOALS: readonly Goal[] = [
  ...PLAYED_PHASES.map((phase) => ({
    title: `The gate of ${phase}`,
    path: ['phases', phase, 'gate'],
    conditionIn: ({ phases }: FrozenScenario) => phases[phase].gate,
  })),
  ...(['contained', 'resolved'] as const).map((milestone) => ({
    title: `The milestone ${milestone}`,
    path: ['milestones', milestone],
    conditionIn: ({ milestones }: FrozenScenario) => milestones[milestone],
  })),
]

/** Goals that cannot be reached in some form. */
export function goalsOutOfReach({ forms }: Subject): (Goal & { inForms: FormName[] })[] {
  return GOALS.map((goal) => ({
    ...goal,
    inForms: forms
      .filter(({ frozen, reach }) => !reach.canBeTrue(goal.conditionIn(frozen)))
      .map(({ name }) => name),
  })).filter(({ inForms }) => inForms.length > 0)
}
