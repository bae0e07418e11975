import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import type { Condition, Fact } from '../../shared/scenario/condition.ts'
import { isSo } from './fact.ts'
import type { Look } from './fact.ts'
import type { Past } from './past.ts'
import { all, before, playOf } from './past.ts'

/**
 * Every instant of play at which a condition might turn: after each step, and each length that the
 * condition counts after each event (before whatever else happens at that instant).
 */
export function looksOf(past: Past, team: string, condition: Condition): Look[] {
  const { toMs } = playOf(past)
  const started = all(past, 'exercise.started')[0]?.event.seq ?? 0
  const ended = all(past, 'exercise.ended')[0]?.event.seq ?? 0
  const looks: Look[] = []
  for (const [index, { event, playedMs }] of past.entries())
    if (event.seq >= started && event.seq < ended && !isSameStep(event, past[index + 1]?.event))
      looks.push({ past: past.slice(0, index + 1), playedMs, team })
  for (const length of lengthsIn(condition))
    for (const instant of new Set(past.map(({ playedMs }) => playedMs + length)))
      if (instant <= toMs) looks.push({ past: before(past, instant), playedMs: instant, team })
  return looks.sort((a, b) => a.playedMs - b.playedMs || a.past.length - b.past.length)
}

/** What one command caused itself is one step; so are the release of an inject and its effects. */
function isSameStep(event: ExerciseEvent, next: ExerciseEvent | undefined): boolean {
  if (event.command !== undefined && event.command === next?.command) return true
  if (next?.by !== 'schedule') return false
  if (next.type === 'phase.reopened') return next.data.because === 'inject'
  return next.type === 'seat.unavailable' || next.type === 'seat.available'
}

/** Whether the condition holds at each of these looks. */
export function truthsOf(condition: Condition, looks: readonly Look[]): boolean[] {
  switch (condition.kind) {
    case 'all':
      return together(condition.of, looks, (truths) => truths.every(Boolean))
    case 'any':
      return together(condition.of, looks, (truths) => truths.some(Boolean))
    case 'not':
      return truthsOf(condition.of, looks).map((isTrue) => !isTrue)
    case 'since':
      return since(condition.of, condition.atLeastMs, looks)
    case 'never':
      return looks.map(() => false)
    default:
      return looks.map((look) => isSo(condition, look))
  }
}

function together(
  parts: readonly Condition[],
  looks: readonly Look[],
  agree: (truths: (boolean | undefined)[]) => boolean,
): boolean[] {
  const rows = parts.map((part) => truthsOf(part, looks))
  return looks.map((_, index) => agree(rows.map((row) => row[index])))
}

function since(fact: Fact, atLeastMs: number, looks: readonly Look[]): boolean[] {
  let sinceMs: number | null = null
  return looks.map((look) => {
    sinceMs = isSo(fact, look) ? (sinceMs ?? look.playedMs) : null
    return sinceMs !== null && look.playedMs - sinceMs >= atLeastMs
  })
}

function lengthsIn(condition: Condition): number[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(lengthsIn)
    case 'not':
      return lengthsIn(condition.of)
    case 'since':
      return [condition.atLeastMs, ...lengthsIn(condition.of)]
    case 'not-made-within':
      return [condition.withinMs]
    default:
      return []
  }
}
