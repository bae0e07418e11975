import { readClock } from '../../shared/time/exercise-clock.ts'
import type { Viewer } from '../../shared/view/viewer.ts'
import type { DiskNews } from '../host/disk-news.ts'
import type { Attendance } from '../host/presence.ts'
import type { Room } from './rooms.ts'
import type { WireSocket } from './socket.ts'

/** A page that speaks for its seat or console is there, or is no longer. */
export function attend(attendance: Attendance, viewer: Viewer, there: boolean): void {
  if (viewer.kind === 'facilitator') attendance.facilitator = there
  if (viewer.kind !== 'seat') return
  const others = [...attendance.seats].filter((seat) => seat !== viewer.seat)
  attendance.seats = new Set(there ? [...others, viewer.seat] : others)
}

/** Remembers on which device a seat was last there, and until when on the exercise clock. */
export function missAt({ host, attendance }: Room, viewer: Viewer, device: string): void {
  const clock = host.snapshot()?.state.life.clock
  if (viewer.kind !== 'seat' || !clock) return
  const gone = { device, atMs: readClock(clock, host.nowMs()) }
  attendance.offline = new Map([...attendance.offline, [viewer.seat, gone]])
}

/** Tells a facilitator how it stands with the disk, now where that is not well, and with each change. */
export function tellOfDisk(socket: WireSocket, viewer: Viewer, disk: DiskNews): void {
  if (viewer.kind !== 'facilitator') return
  const tell = () => socket.emit('storage', { state: disk.state })
  // Said in any case: this page may come back with what it heard before.
  tell()
  socket.on('disconnect', disk.onChange(tell))
}
