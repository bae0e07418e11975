import type { ExerciseSummary } from '../../../shared/wire/http.ts'

export interface Quarter {
  /** Trying it alone, with simulated teammates, is no exercise of the company. */
  readonly run: number
  /** Mean time to contain in played ms; null without a single value. */
  readonly mttcMs: number | null
  /** How many values the mean is of: one per team. */
  readonly n: number
  readonly notReached: number
  /** Of all exercises: an action outlives its quarter. */
  readonly open: number
  readonly overdue: number
}

/** Exercises belong to the quarter (UTC) in which they began, as on the scorecard. */
export function quarterOf(exercises: readonly ExerciseSummary[], now: Date): Quarter {
  const sum = (figure: (exercise: ExerciseSummary) => number) =>
    exercises.reduce((total, exercise) => total + figure(exercise), 0)
  const begun = exercises.filter(
    ({ startedAt }) => startedAt !== null && sameQuarter(new Date(startedAt), now),
  )
  return {
    run: begun.filter(({ people, simulated }) => !(simulated && people < 2)).length,
    ...containment(begun),
    open: sum((exercise) => exercise.openActions),
    overdue: sum((exercise) => exercise.overdueActions),
  }
}

/** Exercises of people alone: simulated teammates say nothing about how fast a company is. */
function containment(begun: readonly ExerciseSummary[]) {
  const counted = begun.filter(({ stage, simulated }) => stage === 'closed' && !simulated)
  const values = counted.flatMap(({ containedMs }) => containedMs)
  // Contained before it was confirmed is shown as 0, and counts as that.
  const reached = values.flatMap((ms) => (ms === null ? [] : [Math.max(0, ms)]))
  const total = reached.reduce((all, ms) => all + ms, 0)
  return {
    mttcMs: reached.length === 0 ? null : total / reached.length,
    n: reached.length,
    notReached: values.length - reached.length,
  }
}

function sameQuarter(a: Date, b: Date): boolean {
  const quarter = (date: Date) => date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3)
  return quarter(a) === quarter(b)
}
