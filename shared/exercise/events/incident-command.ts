import { z } from 'zod'
import type { SeatId } from '../../words/ids.ts'
import { id } from './data.ts'

const seat = id<SeatId>()

/** Incident command: the commander's post. `seat` is whose act it is. */
export const incidentCommandEvents = {
  'incident-command.taken': z.strictObject({ seat }),
  'incident-command.contested': z.strictObject({ seat }),
  'incident-command.gave-way': z.strictObject({ seat, holder: seat }),
  'incident-command.settled': z.strictObject({ holder: seat }),
  'incident-command.offered': z.strictObject({ seat, to: seat }),
  'incident-command.accepted': z.strictObject({ seat }),
  'incident-command.declined': z.strictObject({ seat }),
  'incident-command.offer-withdrawn': z.strictObject({ seat }),
  'incident-command.relieved': z.strictObject({ seat }),
} as const
