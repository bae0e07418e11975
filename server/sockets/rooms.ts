import type { ExerciseId } from '../../shared/words/ids.ts'
import type { ExerciseHost } from '../host/exercise-host.ts'
import type { Exercises } from '../host/exercises.ts'
import type { Attendance, Presence } from '../host/presence.ts'
import { Push } from './push.ts'
import type { Io } from './socket.ts'

/** One exercise while somebody is connected to it. */
export interface Room {
  host: ExerciseHost
  push: Push
  attendance: Attendance
  close: () => void
}

/** A room as it was entered, to be left again. */
export interface Entered {
  opening: Promise<Room>
  visitors: number
}

/** Rooms of all exercises: opened by the first who enters, closed by the last who leaves. */
export class Rooms {
  readonly #io: Io
  readonly #exercises: Exercises
  readonly #presence: Presence
  readonly #rooms = new Map<ExerciseId, Entered>()

  constructor(io: Io, { exercises, presence }: { exercises: Exercises; presence: Presence }) {
    this.#io = io
    this.#exercises = exercises
    this.#presence = presence
  }

  /** Enters; `entered` is called once the room is open. Whoever enters must leave. */
  enter(exercise: ExerciseId, entered: (room: Room) => void): Entered {
    const room = this.#rooms.get(exercise) ?? { opening: this.#open(exercise), visitors: 0 }
    this.#rooms.set(exercise, room)
    room.visitors += 1
    room.opening.then(entered, () => {})
    return room
  }

  leave(exercise: ExerciseId, room: Entered, left: (room: Room) => void): void {
    room.visitors -= 1
    const last = room.visitors === 0
    const isCurrent = this.#rooms.get(exercise) === room
    if (last && isCurrent) this.#rooms.delete(exercise)
    room.opening.then(
      (opened) => {
        left(opened)
        if (last) opened.close()
      },
      () => {},
    )
    if (last && isCurrent) this.#presence.forget(exercise)
  }

  /** Whoever enters from now on enters anew: what the room knows is out of date. */
  shut(exercise: ExerciseId): void {
    this.#rooms.delete(exercise)
    this.#presence.forget(exercise)
  }

  async #open(exercise: ExerciseId): Promise<Room> {
    const { host, release } = await this.#exercises.use(exercise)
    const attendance = this.#presence.of(exercise)
    const push = new Push(this.#io, host, attendance)
    const stop = host.onSettled(() => push.changed())
    return {
      host,
      push,
      attendance,
      close: () => {
        stop()
        release()
      },
    }
  }
}
