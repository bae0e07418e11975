import { z } from 'zod'
import { sameGap } from '../../state/follow-ups.ts'
import { command } from '../command.ts'
import { longText } from '../data.ts'
import { gapData, hasGap } from './parts.ts'

/** Says with a reason that a gap needs no follow-up. */
export const declineGap = command({
  name: 'decline-gap',
  about: 'team',
  data: z.strictObject({ gap: gapData, reason: longText }),
  from: { seat: 'any', facilitator: 'both', host: true },
  when: ['hotwash'],
  follows(ask) {
    const { team, data, free, event } = ask
    if (!hasGap(ask, data.gap)) return 'unknown-gap'
    if (team.followUps.declinedGaps.some(({ gap }) => sameGap(gap, data.gap))) return 'gap-declined'
    return [event('follow-up.gap-declined', { gap: data.gap, reason: free(data.reason) })]
  },
})
