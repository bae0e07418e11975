import { z } from 'zod'
import { findFollowUp } from '../../state/follow-ups.ts'
import { command } from '../command.ts'
import { followUp, longText } from '../data.ts'

/** Says with a reason that a follow-up will not be done. */
export const declineFollowUp = command({
  name: 'decline-follow-up',
  about: 'followUp',
  data: z.strictObject({ followUp, reason: longText }),
  from: { seat: 'any', facilitator: 'both', host: true },
  when: ['hotwash'],
  facilitatorWhen: ['hotwash', 'closed'],
  right({ team, data }) {
    const followUp = findFollowUp(team.followUps, data.followUp)
    if (!followUp) return 'unknown-follow-up'
    return followUp.declined ? 'follow-up-declined' : null
  },
  follows({ data, free, event }) {
    return [event('follow-up.declined', { followUp: data.followUp, reason: free(data.reason) })]
  },
})
