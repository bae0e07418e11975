import type { Access } from './access/access.ts'
import type { Exercises } from './host/exercises.ts'

/** Whoever the facilitator took out of a seat has no right to it any more. */
export function endRightsOfRemoved(exercises: Exercises, access: Access): void {
  exercises.onOpened((host) =>
    host.onSettled((events) => {
      for (const { type, data } of events) {
        if (type === 'seat.removed') void access.revokeSeat(host.id, data.seat)
      }
    }),
  )
}
