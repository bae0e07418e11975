import type { Condition } from '../../scenario/condition.ts'
import type { FrozenScenario } from '../../scenario/frozen.ts'
import type { Path } from '../../scenario/problem.ts'
import type { Rule } from '../rule.ts'

export const neverTrue: Rule = {
  code: 'never-true',
  severity: 'warning',
  about: 'What a vendor or a piece of evidence waits for can become true in none of the forms.',
  needs: 'links',
  find: ({ forms }) => {
    const [first] = forms
    if (!first) return []
    return waitsOf(first.frozen).flatMap(({ what, path }, index) => {
      const everTrue = forms.some(({ frozen, reach }) => {
        const condition = waitsOf(frozen)[index]?.condition
        return condition !== undefined && reach.canBeTrue(condition)
      })
      if (everTrue) return []
      return [
        {
          path,
          sentence: `${what} can become true in no form: let it ask for something that can happen.`,
        },
      ]
    })
  },
}

function waitsOf({
  vendors,
  evidence,
}: FrozenScenario): { what: string; path: Path; condition: Condition }[] {
  return [
    ...vendors.map(({ id, involvedWhen }, index) => ({
      what: `involvedWhen of vendor \`${id}\``,
      path: ['vendors', index, 'involvedWhen'],
      condition: involvedWhen,
    })),
    ...evidence.flatMap(({ id, keptWhen, lostWhen }, index) => [
      {
        what: `keptWhen of evidence \`${id}\``,
        path: ['evidence', index, 'keptWhen'],
        condition: keptWhen,
      },
      {
        what: `lostWhen of evidence \`${id}\``,
        path: ['evidence', index, 'lostWhen'],
        condition: lostWhen,
      },
    ]),
  ]
}
