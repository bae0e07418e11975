import type { Item } from '../reach/reach.ts'
import type { Rule } from '../rule.ts'
import { rowPath } from '../rows.ts'

export const circularWait: Rule = {
  code: 'circular-wait',
  severity: 'error',
  about: 'In a form, injects and decisions wait for each other, so none of them ever comes.',
  needs: 'links',
  find: ({ forms }) =>
    forms.flatMap((played) =>
      played.reach.circles.flatMap((circle) => {
        const [first] = circle
        if (!first) return []
        return [
          {
            path: rowPath(played, first),
            sentence: `In the ${played.name} form ${sentenceFor(circle)}.`,
          },
        ]
      }),
    ),
}

function sentenceFor(circle: readonly Item[]): string {
  const names = circle.map(({ kind, id }) => `${kind} \`${id}\``)
  if (names.length === 1) return `${names[0]} waits for itself: let it wait for something else`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)} wait for each other: give one of them a time`
}
