import { z } from 'zod'
import { numbered } from '../../../words/ids.ts'
import type { FollowUpId } from '../../../words/ids.ts'
import { command } from '../command.ts'
import { longText } from '../data.ts'
import {
  date,
  elementData,
  gapData,
  hasGap,
  isDueBeforeStart,
  ownerData,
  readOwner,
} from './parts.ts'

/** A corrective action for the improvement plan, perhaps answering a gap. */
export const createFollowUp = command({
  name: 'create-follow-up',
  about: 'team',
  data: z.strictObject({
    text: longText,
    gap: gapData.nullable().optional(),
    owner: ownerData.nullable().optional(),
    due: date.nullable().optional(),
    element: elementData.nullable().optional(),
    start: date.nullable().optional(),
  }),
  from: { seat: 'any', facilitator: 'both', host: true },
  when: ['hotwash'],
  facilitatorWhen: ['running', 'paused', 'hotwash', 'closed'],
  follows(ask) {
    const { team, seat, data, free, event } = ask
    const gap = data.gap ?? null
    const due = data.due ?? null
    if (gap && !hasGap(ask, gap)) return 'unknown-gap'
    if (isDueBeforeStart(due, data.start ?? null)) return 'due-before-start'
    return [
      event('follow-up.created', {
        followUp: numbered<FollowUpId>('follow-up', team.followUps.list.length + 1),
        seat,
        text: free(data.text),
        gap,
        owner: data.owner ? readOwner(ask, data.owner) : null,
        due,
        ...(data.element && { element: data.element }),
        ...(data.start && { start: data.start }),
      }),
    ]
  },
})
