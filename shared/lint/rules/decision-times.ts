import { writeDuration } from '../../time/duration.ts'
import type { Path } from '../../scenario/problem.ts'
import type { Finding, Rule } from '../rule.ts'
import { formsOf } from '../forms.ts'

export const decisionTimes: Rule = {
  code: 'decision-times',
  severity: 'error',
  about: 'Not 0 < claimWithin < target < deadline, in a decision or where a form overrides it.',
  find({ scenario }) {
    const own = scenario.decisions.flatMap((decision, index) =>
      findings(decision, ['decisions', index]),
    )
    const inForms = formsOf(scenario).flatMap(({ name, form }) =>
      form.decisions.flatMap((row, index) => {
        const decision = scenario.decisions.find(({ id }) => id === row.decision)
        if (!decision || !overrides(row)) return []
        return findings(
          {
            claimWithin: row.claimWithin ?? decision.claimWithin,
            target: row.target ?? decision.target,
            deadline: row.deadline ?? decision.deadline,
          },
          ['forms', name, 'decisions', index],
        )
      }),
    )
    return [...own, ...inForms]
  },
}

interface Times {
  claimWithin: number
  target: number
  deadline: number
}

function overrides(row: Partial<Record<keyof Times, number | undefined>>): boolean {
  return [row.claimWithin, row.target, row.deadline].some((time) => time !== undefined)
}

function findings({ claimWithin, target, deadline }: Times, path: Path): Finding[] {
  const found: Finding[] = []
  if (claimWithin <= 0)
    found.push({
      path: [...path, 'claimWithin'],
      sentence: 'claimWithin is zero: give at least 1s.',
    })
  if (target <= claimWithin)
    found.push({
      path: [...path, 'target'],
      sentence: `The target of ${writeDuration(target)} is not after claimWithin, ${writeDuration(claimWithin)}: make one longer or the other shorter.`,
    })
  if (deadline <= target)
    found.push({
      path: [...path, 'deadline'],
      sentence: `The deadline of ${writeDuration(deadline)} is not after the target, ${writeDuration(target)}: make it longer.`,
    })
  return found
}
