import { z } from 'zod'
import type { SeatId, UpdateId } from '../../words/ids.ts'
import { AUDIENCES } from '../../words/incident.ts'
import { freeText, id } from './data.ts'

const update = id<UpdateId>()
const seat = id<SeatId>()

export const updateEvents = {
  /** First draft and every later text. */
  'update.drafted': z.strictObject({ update, seat, audience: z.enum(AUDIENCES), text: freeText }),
  'update.approval-asked': z.strictObject({ update, seat }),
  'update.approved': z.strictObject({ update, seat }),
  'update.returned': z.strictObject({ update, seat, reason: freeText }),
  /** `approved` is false where the audience needs approval and none was given. */
  'update.sent': z.strictObject({ update, seat, approved: z.boolean() }),
} as const
