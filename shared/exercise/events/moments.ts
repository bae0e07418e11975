import { z } from 'zod'
import type { ChecklistItemId, FlagId, SeatId } from '../../words/ids.ts'
import { ANSWERS, TAGS } from '../../words/incident.ts'
import { freeText, id, ms } from './data.ts'

const seat = id<SeatId>()

/** What people say and mark: answers in preparation, notes, tags, asks for time, the hot wash's moments. */
export const momentEvents = {
  'checklist.answered': z.strictObject({
    item: id<ChecklistItemId>(),
    seat: seat.nullable(),
    answer: z.enum(ANSWERS),
  }),
  'time.asked': z.strictObject({ seat }),
  'time.ask-cleared': z.strictObject({ seat }),
  'note.written': z.strictObject({ seat: seat.nullable(), text: freeText }),
  /** `momentAtMs` is the instant the press stamped, on the exercise clock; `about` the seq of an event. */
  'tag.set': z.strictObject({
    tag: z.enum(TAGS),
    text: freeText.nullable(),
    momentAtMs: ms,
    about: z.number().int().nullable(),
  }),
  'moment.written': z.strictObject({ seat, moment: freeText, gap: freeText, named: z.boolean() }),
  'moment.revealed': z.strictObject({}),
  'flag.raised': z.strictObject({ flag: id<FlagId>() }),
  'flag.lowered': z.strictObject({ flag: id<FlagId>() }),
} as const
