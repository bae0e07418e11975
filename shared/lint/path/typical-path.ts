import { leavesOf, type Condition } from '../../scenario/condition.ts'
import type { FrozenScenario } from '../../scenario/frozen.ts'
import type { Ms } from '../../time/duration.ts'
import type { DecisionId, InjectId } from '../../words/ids.ts'
import { PLAYED_PHASES, type PlayedPhase } from '../../words/phase.ts'
import { NEVER, trueFrom, trueUntil, type Walk } from './facts.ts'
import { playedTime } from './played-time.ts'

/** What reaches a typical team, in order of time; played time, so jumps are not counted. */
export interface TypicalPath {
  injects: { id: InjectId; atMs: Ms }[]
  decisions: { id: DecisionId; openedMs: Ms; madeMs: Ms }[]
  /** The played phases that the team gets to, each from when its gate before let it in. */
  phases: { phase: PlayedPhase; fromMs: Ms }[]
}

/**
 * Walks a form as a typical team would (see habits): what is timed comes by time, what is conditional
 * at the earliest instant at which the team's acts make it so. The pool and what is sent by hand stay out.
 */
export function typicalPath(scenario: FrozenScenario): TypicalPath {
  const walk: Walk = {
    scenario,
    decisions: new Map(scenario.decisions.map((decision) => [decision.id, decision])),
    released: new Map(),
    opened: new Map(),
    entered: new Map([
      ['preparation', 0],
      ['identification', 0],
    ]),
    involved: new Map(),
  }
  // Every instant walked makes the next ones known; a form has few, so asking all again is cheap.
  for (let nowMs = 0; nowMs <= scenario.playMs; nowMs = nextInstant(walk, nowMs))
    settle(walk, nowMs)
  return {
    injects: byTime(walk.released).map(([id, atMs]) => ({ id, atMs })),
    decisions: byTime(walk.opened).map(([id, openedMs]) => ({
      id,
      openedMs,
      madeMs: trueFrom({ kind: 'made', decision: id }, walk),
    })),
    phases: PLAYED_PHASES.flatMap((phase) => {
      const fromMs = walk.entered.get(phase)
      return fromMs === undefined ? [] : [{ phase, fromMs }]
    }),
  }
}

function byTime<Id>(times: Map<Id, Ms>): [Id, Ms][] {
  return [...times].sort(([, a], [, b]) => a - b)
}

function settle(walk: Walk, nowMs: Ms): void {
  while (happensNow(walk, nowMs).length > 0);
}

/** Everything that is due or has turned true and not yet happened; it happens. */
function happensNow(walk: Walk, nowMs: Ms): unknown[] {
  const { scenario, released, opened, entered, involved } = walk
  const isSo = (condition: Condition) => holds(condition, walk, nowMs)
  const isDue = (atMs: Ms) => (playedTime(scenario.jumps, atMs) ?? NEVER) <= nowMs
  return [
    ...scenario.vendors.filter(
      ({ id, involvedWhen }) => !involved.has(id) && isSo(involvedWhen) && involved.set(id, nowMs),
    ),
    ...PLAYED_PHASES.filter((phase, index) => {
      const next = PLAYED_PHASES[index + 1]
      if (!next || !entered.has(phase) || entered.has(next) || !isSo(scenario.phases[phase].gate))
        return false
      return entered.set(next, nowMs)
    }),
    ...scenario.decisions.filter(({ id, opening: how }) => {
      if (opened.has(id)) return false
      const opens =
        how.kind === 'timed'
          ? isDue(how.atMs)
          : how.kind === 'with'
            ? released.has(how.inject)
            : isSo(how.when)
      return opens && opened.set(id, nowMs)
    }),
    ...scenario.injects.filter(({ id, release: how }) => {
      if (released.has(id)) return false
      const comes =
        how.kind === 'timed' ? isDue(how.atMs) : how.kind === 'conditional' && isSo(how.when)
      return comes && released.set(id, nowMs)
    }),
  ]
}

function holds(condition: Condition, walk: Walk, nowMs: Ms): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holds(part, walk, nowMs))
    case 'any':
      return condition.of.some((part) => holds(part, walk, nowMs))
    case 'not':
      return !holds(condition.of, walk, nowMs)
    case 'never':
      return false
    case 'since':
      return (
        trueFrom(condition.of, walk) + condition.atLeastMs <= nowMs &&
        nowMs < trueUntil(condition.of, walk)
      )
    default:
      return trueFrom(condition, walk) <= nowMs && nowMs < trueUntil(condition, walk)
  }
}

/** The first instant after this one at which anything may change. */
function nextInstant(walk: Walk, nowMs: Ms): Ms {
  const { scenario } = walk
  const timed = [
    ...scenario.injects.map(({ release }) => release),
    ...scenario.decisions.map(({ opening }) => opening),
  ].flatMap((how) => (how.kind === 'timed' ? (playedTime(scenario.jumps, how.atMs) ?? []) : []))
  const turns = conditionsOf(scenario)
    .flatMap(leavesOf)
    .flatMap((leaf) => {
      if (leaf.kind === 'never') return []
      if (leaf.kind === 'since')
        return [trueFrom(leaf.of, walk) + leaf.atLeastMs, trueUntil(leaf.of, walk)]
      return [trueFrom(leaf, walk), trueUntil(leaf, walk)]
    })
  return [...timed, ...turns].reduce(
    (next, atMs) => (atMs > nowMs && atMs < next ? atMs : next),
    NEVER,
  )
}

function conditionsOf({ injects, decisions, phases, vendors }: FrozenScenario): Condition[] {
  return [
    ...Object.values(phases).map(({ gate }) => gate),
    ...vendors.map(({ involvedWhen }) => involvedWhen),
    ...[
      ...injects.map(({ release }) => release),
      ...decisions.map(({ opening }) => opening),
    ].flatMap((how) => (how.kind === 'conditional' ? how.when : [])),
  ]
}
