import type { Path } from '../../scenario/problem.ts'
import { writeDuration } from '../../time/duration.ts'
import type { Finding, Rule } from '../rule.ts'

export const decisionTimes: Rule = {
  code: 'decision-times',
  severity: 'error',
  about: 'Not 0 < claimWithin < target < deadline, in a decision or where a form overrides it.',
  find: ({ scenario, forms }) => [
    ...scenario.decisions.flatMap((decision, index) => findings(decision, ['decisions', index])),
    ...forms.flatMap(({ name, form }) =>
      form.decisions.flatMap((row, index) => {
        const decision = scenario.decisions.find(({ id }) => id === row.decision)
        if (!decision || !overrides(row)) return []
        const {
          claimWithin = decision.claimWithin,
          target = decision.target,
          deadline = decision.deadline,
        } = row
        return findings({ claimWithin, target, deadline }, ['forms', name, 'decisions', index])
      }),
    ),
  ],
}

interface Times {
  claimWithin: number
  target: number
  deadline: number
}

function overrides(row: { [Key in keyof Times]?: number | undefined }): boolean {
  return [row.claimWithin, row.target, row.deadline].some((time) => time !== undefined)
}

function findings({ claimWithin, target, deadline }: Times, path: Path): Finding[] {
  const found: Finding[] = []
  const say = (key: keyof Times, sentence: string) => found.push({ path: [...path, key], sentence })
  if (claimWithin <= 0) say('claimWithin', 'claimWithin is zero: give at least 1s.')
  if (target <= claimWithin)
    say(
      'target',
      `The target ${writeDuration(target)} is not longer than claimWithin ${writeDuration(claimWithin)}: change one of them.`,
    )
  if (deadline <= target)
    say(
      'deadline',
      `The deadline ${writeDuration(deadline)} is not longer than the target ${writeDuration(target)}: change one of them.`,
    )
  return found
}
