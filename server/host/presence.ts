import type { Offline } from '../../shared/view/viewer.ts'
import type { ExerciseId, SeatId, TeamId } from '../../shared/words/ids.ts'

/**
 * Who is connected to one exercise now; kept in no log, since a dropped connection is no absence. A
 * part that changed is a new object, as in the state.
 */
export interface Attendance {
  /** Seats with a device that speaks for them. */
  seats: ReadonlySet<SeatId>
  offline: ReadonlyMap<SeatId, Offline>
  facilitator: boolean
  /** Who is writing in each team's record. */
  editing: ReadonlyMap<TeamId, SeatId>
}

/** Attendance of all exercises: sockets write it, views and lists read it. */
export class Presence {
  readonly #exercises = new Map<ExerciseId, Attendance>()

  of(exercise: ExerciseId): Attendance {
    const known = this.#exercises.get(exercise)
    if (known) return known
    const attendance: Attendance = {
      seats: new Set(),
      offline: new Map(),
      facilitator: false,
      editing: new Map(),
    }
    this.#exercises.set(exercise, attendance)
    return attendance
  }

  /** Forgets an exercise in which nobody is left. */
  forget(exercise: ExerciseId): void {
    this.#exercises.delete(exercise)
  }
}
