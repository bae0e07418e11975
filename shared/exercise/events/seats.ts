import { z } from 'zod'
import { BUSINESS_AUTHORITIES } from '../../words/authority.ts'
import type { RoleId, SeatId } from '../../words/ids.ts'
import { BOT_POLICIES } from '../../scenario/setup.ts'
import { id } from './data.ts'

const seat = id<SeatId>()

export const seatEvents = {
  /** A person (or a simulated teammate) sits down; after the start, and with admission by hand, they wait first. */
  'seat.joined': z.strictObject({ seat, bot: z.enum(BOT_POLICIES).nullable() }),
  'seat.waiting': z.strictObject({ seat }),
  'seat.admitted': z.strictObject({ seat }),
  'seat.removed': z.strictObject({ seat }),
  'seat.renamed': z.strictObject({ seat }),
  'seat.roles-assigned': z.strictObject({ seat, roles: z.array(id<RoleId>()) }),
  'seat.deputy-named': z.strictObject({
    authority: z.enum(BUSINESS_AUTHORITIES),
    seat: seat.nullable(),
  }),
  'seat.left': z.strictObject({ seat }),
  'seat.unavailable': z.strictObject({ seat }),
  'seat.available': z.strictObject({ seat }),
  'seat.ready': z.strictObject({ seat, ready: z.boolean() }),
} as const
