import type { Logger } from 'pino'
import type { Viewer } from '../../shared/view/viewer.ts'
import { handshake } from '../../shared/wire/up.ts'
import type { ExerciseHost } from '../host/exercise-host.ts'
import type { WireSocket } from './socket.ts'

/** Holds the log to what a page was shown before it came back, and tells whoever runs the exercise what is missing. */
export function compareHeads(
  socket: WireSocket,
  viewer: Viewer,
  { id, missing }: ExerciseHost,
  log: Logger,
): void {
  const shown = handshake.safeParse(socket.handshake.auth).data?.shown
  if (shown) {
    missing.heard(shown).catch((error: unknown) => {
      log.error({ exercise: id, err: error }, 'what a page was shown could not be looked up')
    })
  }
  if (!runsIt(viewer)) return
  const tell = () => {
    const { events } = missing
    if (events) socket.emit('missing', events)
  }
  tell()
  socket.on('disconnect', missing.onFound(tell))
}

/** The facilitator, or where there is none the host in their seat: who can pause and look after the disk. */
function runsIt(viewer: Viewer): boolean {
  return viewer.kind === 'facilitator' || (viewer.kind === 'seat' && viewer.host)
}
