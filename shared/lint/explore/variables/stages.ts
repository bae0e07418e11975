import { holds, type Instant } from '../../../exercise/schedule/truth.ts'
import { findDecision } from '../../../exercise/state/decisions.ts'
import type { TeamState } from '../../../exercise/state/state.ts'
import type { Condition, Fact } from '../../../scenario/condition.ts'
import type { FrozenDecision } from '../../../scenario/frozen.ts'
import type { OptionId } from '../../../words/ids.ts'
import { OWNERSHIP_STATES, type OwnershipState } from '../../../words/ownership.ts'

/** How far a decision has come, as conditions can tell. */
export type Stage =
  | { is: 'unopened' }
  /** `passed`: so many of the thresholds lie behind; `claim`: which group of ownership states. */
  | { is: 'open'; passed: number; claim: number }
  | { is: 'made'; passed: number; option: number }

/** What facts about a decision tell apart. Within a group nothing is told apart: its first stands for all. */
export interface Told {
  thresholds: readonly Threshold[]
  options: readonly (readonly (OptionId | null)[])[]
  claims: readonly (readonly (OwnershipState | null)[])[]
}

/** A length from opening at which something turns true; at the same one, *not made within* comes first. */
interface Threshold {
  ms: number
  late: boolean
}

export function toldBy(facts: readonly Fact[], decision: FrozenDecision): Told {
  const { options } = decision
  return {
    thresholds: thresholdsIn(facts, decision),
    options: groups<OptionId | null>(
      options.length > 0 ? options.map(({ id }) => id) : [null],
      (option) => facts.map((fact) => isChosen(fact, option)),
    ),
    claims: groups<OwnershipState | null>([null, ...OWNERSHIP_STATES], (state) =>
      facts.map((fact) => isClaim(fact, state)),
    ),
  }
}

function thresholdsIn(facts: readonly Fact[], { targetMs }: FrozenDecision): Threshold[] {
  const found = facts.flatMap((fact): Threshold[] => {
    if (fact.kind === 'not-made-within') return [{ ms: fact.withinMs, late: false }]
    return fact.kind === 'made-late' ? [{ ms: targetMs, late: true }] : []
  })
  const once = new Map(found.map((threshold) => [JSON.stringify(threshold), threshold]))
  return [...once.values()].sort((a, b) => a.ms - b.ms || Number(a.late) - Number(b.late))
}

function groups<T>(all: readonly T[], told: (one: T) => unknown): T[][] {
  const found = new Map<string, T[]>()
  for (const one of all) {
    const key = JSON.stringify(told(one))
    found.set(key, [...(found.get(key) ?? []), one])
  }
  return [...found.values()]
}

function isChosen(fact: Condition, option: OptionId | null): boolean {
  return fact.kind === 'chosen' && option !== null && fact.options.includes(option)
}

function isClaim(fact: Condition, state: OwnershipState | null): boolean {
  return fact.kind === 'claim' && state !== null && fact.states.includes(state)
}

export function allStages({ thresholds, options, claims }: Told): Stage[] {
  const times = [...thresholds.keys(), thresholds.length]
  return [
    { is: 'unopened' },
    ...times.flatMap((passed) =>
      [...claims.keys()].map((claim): Stage => ({ is: 'open', passed, claim })),
    ),
    ...times.flatMap((passed) =>
      [...options.keys()].map((option): Stage => ({ is: 'made', passed, option })),
    ),
  ]
}

/** It opens; time passes, the claim moves, it is made; then nothing more. */
export function mayFollow(from: Stage, to: Stage): boolean {
  if (to.is === 'unopened' || from.is === 'made') return false
  if (from.is === 'unopened') return to.is === 'open' && to.passed === 0
  if (to.is === 'made') return to.passed === from.passed
  return to.passed === from.passed
    ? to.claim !== from.claim
    : to.passed === from.passed + 1 && to.claim === from.claim
}

export function isSoAt(
  stage: Stage,
  fact: Condition,
  { thresholds, options, claims }: Told,
): boolean {
  if (stage.is === 'unopened') return false
  const isBehind = (is: (threshold: Threshold) => boolean) =>
    thresholds.findIndex(is) < stage.passed
  switch (fact.kind) {
    case 'made':
      return stage.is === 'made'
    case 'chosen':
      return stage.is === 'made' && isChosen(fact, options[stage.option]?.[0] ?? null)
    case 'made-late':
      return stage.is === 'made' && isBehind(({ late }) => late)
    case 'not-made-within':
      return isBehind(({ ms, late }) => ms === fact.withinMs && !late)
    case 'claim':
      return stage.is === 'open' && isClaim(fact, claims[stage.claim]?.[0] ?? null)
    default:
      return false
  }
}

/**
 * How far a decision has come in real play. Withdrawn or expired it is, for conditions, one that stays
 * open; what it was first made with counts.
 */
export function stageIn(
  team: TeamState,
  { playedMs, timePassed }: Instant,
  { id }: FrozenDecision,
  { thresholds, options, claims }: Told,
): Stage {
  const decision = findDecision(team.decisions, id)
  if (!decision) return { is: 'unopened' }
  const { opened, story, end, ended } = decision
  const over = story?.moment ?? (end === 'withdrawn' ? ended : null)
  const afterMs = (over?.playedMs ?? playedMs) - opened.playedMs
  const passed = thresholds.filter(({ ms, late }) => (late ? afterMs > ms : afterMs >= ms)).length
  if (story) {
    const option = options.findIndex((group) => group.includes(story.option))
    return { is: 'made', passed, option: Math.max(0, option) }
  }
  const state = OWNERSHIP_STATES.find((each) =>
    holds({ kind: 'claim', decision: id, states: [each] }, team, { playedMs, timePassed }),
  )
  return { is: 'open', passed, claim: claims.findIndex((group) => group.includes(state ?? null)) }
}
