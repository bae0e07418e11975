import { z } from 'zod'
import { duration } from '../../scenario/parts.ts'
import { AUTHORED_ID_LENGTH } from '../../words/ids.ts'
import type {
  DecisionId,
  FollowUpId,
  InjectId,
  MessageId,
  SeatId,
  TaskId,
  UpdateId,
} from '../../words/ids.ts'

/** The id of something that exists or not; the command's own rule says which. */
export function known<Id extends string>(): z.ZodType<Id, string> {
  return z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .max(AUTHORED_ID_LENGTH + 24) as unknown as z.ZodType<Id, string>
}

export const seat = known<SeatId>()
export const decision = known<DecisionId>()
export const inject = known<InjectId>()
export const message = known<MessageId>()
export const task = known<TaskId>()
export const update = known<UpdateId>()
export const followUp = known<FollowUpId>()

/** No half of a pair of surrogates: it has no bytes of its own, so nobody else could hash it alike. */
export const wellFormed = z
  .string()
  .regex(/^\P{Surrogate}*$/u, { error: 'A character here is only half of one: write it anew.' })

/** What a person is called. */
export const personName = wellFormed.trim().min(1).max(40)
/** One line, such as a title. */
export const shortText = wellFormed.trim().min(1).max(120)
/** A paragraph or two. */
export const longText = wellFormed.trim().min(1).max(4_000)
/** The same, or nothing. */
export const longTextOrNone = wellFormed.trim().max(4_000)
/** Ms, or written as in a scenario: 2h. */
export const length = z.union([z.number().int(), duration])

export const nothing = z.strictObject({})
