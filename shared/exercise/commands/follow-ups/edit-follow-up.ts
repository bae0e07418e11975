import { z } from 'zod'
import { FOLLOW_UP_STATES } from '../../events/follow-ups.ts'
import { findFollowUp } from '../../state/follow-ups.ts'
import { command } from '../command.ts'
import { followUp, longText } from '../data.ts'
import {
  date,
  elementData,
  gapData,
  hasGap,
  isDueBeforeStart,
  ownerData,
  readOwner,
} from './parts.ts'

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
    const followUp = findFollowUp(team.followUps, data.followUp)
    if (!followUp) return 'unknown-follow-up'
    return followUp.declined ? 'follow-up-declined' : null
  },
  follows(ask) {
    const { team, data, free, event } = ask
    const { followUp, text, gap, owner, due, element, start, state } = data
    if (gap && !hasGap(ask, gap)) return 'unknown-gap'
    const before = findFollowUp(team.followUps, followUp)
    const dueNow = due === undefined ? (before?.due ?? null) : due
    const startNow = start === undefined ? (before?.start ?? null) : start
    if (isDueBeforeStart(dueNow, startNow)) return 'due-before-start'
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
