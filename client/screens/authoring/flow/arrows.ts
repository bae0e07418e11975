import type { Condition } from '../../../../shared/scenario/condition.ts'
import type { FrozenScenario } from '../../../../shared/scenario/frozen.ts'

/** One thing has a say in whether another comes. */
export interface Arrow {
  readonly from: string
  readonly to: string
  /** It is the absence of `from` that counts: not sent, or not decided in time. */
  readonly unless: boolean
}

/** Every arrow from an inject or a decision to what waits for it. */
export function arrowsOf({ injects, decisions }: FrozenScenario): Arrow[] {
  return [
    ...injects.flatMap(({ id, release }) =>
      release.kind === 'conditional' ? arrowsTo(id, release.when) : [],
    ),
    ...decisions.flatMap(({ id, opening }) => {
      if (opening.kind === 'with') return [{ from: opening.inject, to: id, unless: false }]
      return opening.kind === 'conditional' ? arrowsTo(id, opening.when) : []
    }),
  ]
}

/** The same thing named twice in a condition is one arrow; said both ways, it is two. */
function arrowsTo(to: string, condition: Condition): Arrow[] {
  const arrows = sourcesOf(condition, false).filter(({ from }) => from !== to)
  const keys = arrows.map(({ from, unless }) => `${from} ${unless}`)
  return arrows
    .filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
    .map((arrow) => ({ ...arrow, to }))
}

type Source = Omit<Arrow, 'to'>

function sourcesOf(condition: Condition, unless: boolean): Source[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap((part) => sourcesOf(part, unless))
    case 'not':
      return sourcesOf(condition.of, !unless)
    case 'since':
      return sourcesOf(condition.of, unless)
    case 'not-made-within':
      return [{ from: condition.decision, unless: !unless }]
    case 'released':
      return [{ from: condition.inject, unless }]
    default:
      return 'decision' in condition ? [{ from: condition.decision, unless }] : []
  }
}
