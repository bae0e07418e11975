import { z } from 'zod'
import { FOLLOW_UP_STATES } from '../../events/follow-ups.ts'
import { command } from '../command.ts'
import { followUp, longText } from '../data.ts'
import { date, elementData, gapData, hasGap, ownerData, readOwner } from './parts.ts'

/** Changes a follow-up; after closing too, which no longer changes the score. */
export const editFollowUp = command({
  name: 'edit-follow-up',
  about: 'followUp',
  data: z.strictObject({
    followUp,
    text: longText.optional(),
    gap: gapData.nullable().optional(),
    owner: ownerData.nullable().optional(),
    due: date.nullable().optional(),
    element: elementData.nullable().optional(),
    start: date.nullable().optional(),
    state: z.enum(FOLLOW_UP_STATES).optional(),
  }),
  from: { seat: 'any', facilitator: 'both', host: true },
  when: ['hotwash'],
  facilitatorWhen: ['running', 'paused', 'hotwash', 'closed'],
  right({ team, data }) {
    const followUp = team.followUps.list.find(({ id }) => id === data.followUp)
    if (!followUp) return 'unknown-follow-up'
    return followUp.declined ? 'follow-up-declined' : null
  },
  follows(ask) {
    const { data, free, event } = ask
    const { followUp, text, gap, owner, due, element, start, state } = data
    if (gap && !hasGap(ask, gap)) return 'unknown-gap'
    return [
      event('follow-up.edited', {
        followUp,
        ...(text === undefined ? {} : { text: free(text) }),
        ...(gap === undefined ? {} : { gap }),
        ...(owner === undefined ? {} : { owner: owner === null ? null : readOwner(ask, owner) }),
        ...(due === undefined ? {} : { due }),
        ...(element === undefined ? {} : { element }),
        ...(start === undefined ? {} : { start }),
        ...(state === undefined ? {} : { state }),
      }),
    ]
  },
})
