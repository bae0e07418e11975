import { leavesOf, type Condition, type Fact } from '../../scenario/condition.ts'
import type { Ms } from '../../time/duration.ts'
import { RECORD_FIELDS } from '../../words/incident.ts'
import type { PlainFact, Subject } from './variable.ts'
import { keyOf } from './variables/facts.ts'

/** What an inject or a decision waits for; null where it comes by the clock or by hand. */
export type WaitsFor = (fact: PlainFact) => Condition | null

/** All that can bear on some conditions. */
export interface Cone {
  subjects: Subject[]
  /** Facts whose time is counted, with the lengths that are asked about. */
  ages: { fact: Fact; lengths: Ms[] }[]
}

/** What a complete record is, fact by fact. */
export const COMPLETE: Condition = {
  kind: 'all',
  of: [
    ...([...RECORD_FIELDS, 'severity'] as const).map((field): Fact => ({
      kind: 'record-set',
      field,
    })),
    { kind: 'not', of: { kind: 'verdict', verdict: 'open' } },
  ],
}

/**
 * Follows conditions to what they ask about, and from there to what that waits for. Not beyond `depth`
 * steps: what lies there may come at any time, which allows more than play does, never less.
 */
export function coneOf(conditions: readonly Condition[], waitsFor: WaitsFor, depth: number): Cone {
  const subjects = new Map<string, { -readonly [Key in keyof Subject]: Subject[Key] }>()
  const ages = new Map<string, { fact: Fact; lengths: Ms[] }>()
  let layer = conditions
  for (let step = 0; layer.length > 0; step += 1) {
    const next: Condition[] = []
    for (const { fact, lengths } of layer.flatMap(askedIn)) {
      if (lengths.length > 0) {
        const key = JSON.stringify(fact)
        ages.set(key, { fact, lengths: [...(ages.get(key)?.lengths ?? []), ...lengths] })
      }
      for (const plain of plainFacts(fact)) {
        const key = keyOf(plain)
        const known = subjects.get(key)
        if (known) {
          known.facts = [...known.facts, plain]
          continue
        }
        const wait = step < depth ? waitsFor(plain) : null
        subjects.set(key, { key, facts: [plain], waitsFor: wait })
        if (wait) next.push(wait)
      }
    }
    layer = next
  }
  return { subjects: [...subjects.values()], ages: [...ages.values()] }
}

/** The facts a condition names, with the lengths of time it counts from each. */
function askedIn(condition: Condition): { fact: Fact; lengths: Ms[] }[] {
  return leavesOf(condition).flatMap((leaf) => {
    if (leaf.kind === 'never') return []
    return leaf.kind === 'since'
      ? [{ fact: leaf.of, lengths: [leaf.atLeastMs] }]
      : [{ fact: leaf, lengths: [] }]
  })
}

function plainFacts(fact: Fact): PlainFact[] {
  return fact.kind === 'record-complete'
    ? askedIn(COMPLETE).flatMap((asked) => plainFacts(asked.fact))
    : [fact]
}
