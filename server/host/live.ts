import type { Live } from '../../shared/view/viewer.ts'
import { headCode } from '../store/chain.ts'
import type { Snapshot } from './exercise-host.ts'
import type { Attendance } from './presence.ts'

/** What a view is told beside the state: the instant, the people, and who of them is connected. */
export function liveOf({ nowMs, names, headHash }: Snapshot, attendance: Attendance): Live {
  return {
    nowMs,
    names,
    connected: attendance.seats,
    offline: attendance.offline,
    facilitatorConnected: attendance.facilitator,
    editing: attendance.editing,
    headCode: headCode(headHash),
  }
}
