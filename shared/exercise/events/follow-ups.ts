import { z } from 'zod'
import { CAPABILITY_ELEMENTS } from '../../words/capability-element.ts'
import type { FollowUpId, SeatId, Slot } from '../../words/ids.ts'
import { freeText, id, ms } from './data.ts'

const followUp = id<FollowUpId>()

/** A gap is named by its slot and the instant at which it began, on the exercise clock. */
export const gapName = z.strictObject({ slot: id<Slot>(), fromMs: ms })
export type GapName = z.output<typeof gapName>

/** A seat of the exercise, or someone outside the room by name. */
const owner = z.union([
  z.strictObject({ seat: id<SeatId>() }),
  z.strictObject({ person: freeText }),
])
/** A date, YYYY-MM-DD. */
const date = z.string().regex(/^\d{4}-\d\d-\d\d$/)

const element = z.enum(CAPABILITY_ELEMENTS)

export const FOLLOW_UP_STATES = ['open', 'doing', 'done'] as const

const parts = {
  text: freeText,
  gap: gapName.nullable(),
  owner: owner.nullable(),
  due: date.nullable(),
  /** What of a capability it changes; missing where nobody said, as is `start`. */
  element: element.optional(),
  start: date.optional(),
}
export type FollowUpOwner = z.output<typeof owner>

export const followUpEvents = {
  'follow-up.created': z.strictObject({ followUp, seat: id<SeatId>().nullable(), ...parts }),
  /** Only what changed is in it. */
  'follow-up.edited': z.strictObject({
    followUp,
    text: freeText.optional(),
    gap: gapName.nullable().optional(),
    owner: owner.nullable().optional(),
    due: date.nullable().optional(),
    element: element.nullable().optional(),
    start: date.nullable().optional(),
    state: z.enum(FOLLOW_UP_STATES).optional(),
  }),
  'follow-up.declined': z.strictObject({ followUp, reason: freeText }),
  'follow-up.gap-declined': z.strictObject({ gap: gapName, reason: freeText }),
} as const
