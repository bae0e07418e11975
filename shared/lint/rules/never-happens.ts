import type { Path } from '../../scenario/problem.ts'
import { startsWith } from '../paths.ts'
import type { PlayedForm } from '../forms.ts'
import type { Item } from '../reach/reach.ts'
import type { Rule } from '../rule.ts'
import { rowPath } from '../rows.ts'
import type { Subject } from '../subject.ts'

export const neverHappens: Rule = {
  code: 'never-happens',
  severity: 'error',
  about: 'In a form, an inject or a decision waits for something that cannot become true there.',
  needs: 'links',
  find: (subject) =>
    subject.forms.flatMap((played) =>
      played.reach.impossible
        .filter((item) => !namesUnknown(item, played, subject))
        .map((item) => ({
          path: rowPath(played, item),
          sentence: `In the ${played.name} form ${item.kind} \`${item.id}\` can never come: what it waits for is not in this form, or cannot become true.`,
        })),
    ),
}

/** A condition that names something unknown is a finding already; this would follow from it. */
function namesUnknown(item: Item, played: PlayedForm, { scenario, dangling }: Subject): boolean {
  const key = item.kind === 'inject' ? 'injects' : 'decisions'
  const own = scenario[key].findIndex(({ id }) => id === item.id)
  const places: Path[] = [rowPath(played, item), [key, own, 'if']]
  return dangling.some(({ reference }) => places.some((place) => startsWith(reference.path, place)))
}
