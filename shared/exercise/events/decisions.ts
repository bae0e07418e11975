import { z } from 'zod'
import { AUTHORITIES } from '../../words/authority.ts'
import type { DecisionId, OptionId, SeatId } from '../../words/ids.ts'
import { CONFIDENCES, VERDICTS } from '../../words/incident.ts'
import { freeText, id, ms } from './data.ts'

const decision = id<DecisionId>()
const seat = id<SeatId>()

/** What was answered: one of the options, or a free text. */
const answer = {
  option: id<OptionId>().nullable(),
  answer: freeText.nullable(),
}

export const decisionEvents = {
  /** Repeats the terms, so that a log explains itself. */
  'decision.opened': z.strictObject({
    decision,
    authority: z.enum(AUTHORITIES),
    targetMs: ms,
    deadlineMs: ms,
    claimWithinMs: ms,
    weight: z.number().int(),
  }),
  'decision.claimed': z.strictObject({ decision, seat }),
  'decision.claim-undone': z.strictObject({ decision, seat }),
  'decision.contested': z.strictObject({ decision, seat }),
  'decision.gave-way': z.strictObject({ decision, seat, holder: seat }),
  /** By word of whoever has command or the facilitator, or because one of the two is away. */
  'decision.settled': z.strictObject({
    decision,
    holder: seat,
    because: z.enum(['word', 'absent']),
  }),
  'decision.released': z.strictObject({ decision, seat }),
  /** `delegates`: the giver had the authority by role, as deputy or as commander; accepting hands it on for this decision. */
  'decision.offered': z.strictObject({ decision, seat, to: seat, delegates: z.boolean() }),
  'decision.assigned': z.strictObject({ decision, seat, to: seat, delegates: z.boolean() }),
  'decision.accepted': z.strictObject({ decision, seat, delegated: z.boolean() }),
  'decision.declined': z.strictObject({ decision, seat }),
  'decision.offer-withdrawn': z.strictObject({ decision, seat }),
  'decision.authority-asked': z.strictObject({ decision, seat }),
  'decision.delegated': z.strictObject({ decision, seat: seat.nullable(), to: seat }),
  /** The first time it is made. `authorised`: the maker had the authority at that instant. */
  'decision.made': z.strictObject({
    decision,
    seat,
    ...answer,
    rationale: freeText.nullable(),
    confidence: z.enum(CONFIDENCES).nullable(),
    authorised: z.boolean(),
    verdict: z.enum(VERDICTS).nullable(),
  }),
  'decision.revised': z.strictObject({
    decision,
    seat,
    ...answer,
    rationale: freeText.nullable(),
    confidence: z.enum(CONFIDENCES).nullable(),
  }),
  /** By the facilitator; with an answer, they made it for the story's sake. */
  'decision.withdrawn': z.strictObject({
    decision,
    ...answer,
    verdict: z.enum(VERDICTS).nullable(),
  }),
  'decision.expired': z.strictObject({ decision }),
} as const
