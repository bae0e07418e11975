import { holds } from '../../../exercise/schedule/truth.ts'
import type { Condition, Fact } from '../../../scenario/condition.ts'
import type { Ms } from '../../../time/duration.ts'
import { writeDuration } from '../../../time/duration.ts'
import type { Move, Variable } from '../variable.ts'

export function ageKeyOf(fact: Fact): string {
  return `since ${JSON.stringify(fact)}`
}

/** For how long a fact has been so: how many of the lengths asked about lie behind. */
export function ageVariable(fact: Fact, lengths: readonly Ms[]): Variable {
  const steps = [...new Set(lengths)].sort((a, b) => a - b)
  const since = (atLeastMs: Ms): Condition => ({ kind: 'since', of: fact, atLeastMs })
  const notSo: Condition = { kind: 'not', of: fact }
  return {
    key: ageKeyOf(fact),
    size: steps.length + 1,
    starts: [0],
    moves: (from) => [
      ...(from < steps.length ? [{ to: from + 1, when: fact } satisfies Move] : []),
      ...(from > 0 ? [{ to: 0, when: notSo } satisfies Move] : []),
    ],
    isSo: (value, leaf) => leaf.kind === 'since' && steps.indexOf(leaf.atLeastMs) < value,
    read: (team, instant) => steps.filter((ms) => holds(since(ms), team, instant)).length,
    acts: () => [],
    words: (to) => (to === 0 ? '' : `${writeDuration(steps[to - 1] ?? 0)} later`),
  }
}
