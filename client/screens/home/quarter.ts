import type { ExerciseSummary } from '../../../shared/wire/http.ts'

export interface Quarter {
  readonly run: number
  /** Of all exercises: an action outlives its quarter. */
  readonly open: number
  readonly overdue: number
}

/** Exercises belong to the quarter (UTC) in which they began, as on the scorecard. */
export function quarterOf(exercises: readonly ExerciseSummary[], now: Date): Quarter {
  const sum = (figure: (exercise: ExerciseSummary) => number) =>
    exercises.reduce((total, exercise) => total + figure(exercise), 0)
  return {
    run: exercises.filter(
      ({ startedAt }) => startedAt !== null && sameQuarter(new Date(startedAt), now),
    ).length,
    open: sum((exercise) => exercise.openActions),
    overdue: sum((exercise) => exercise.overdueActions),
  }
}

function sameQuarter(a: Date, b: Date): boolean {
  const quarter = (date: Date) => date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3)
  return quarter(a) === quarter(b)
}
