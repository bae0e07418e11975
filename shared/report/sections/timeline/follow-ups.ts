import { readText } from '../../../exercise/events/data.ts'
import { slotTitle } from '../../naming.ts'
import type { TellersOf } from './teller.ts'

export const followUpTellers: TellersOf<'follow-up'> = {
  'follow-up.created': ({ data }) => ({
    kind: 'follow-up',
    text: 'A follow-up was written.',
    detail: readText(data.text),
  }),
  'follow-up.edited': ({ data }, { play }) => {
    const followUp = play.team.followUps.list.find(({ id }) => id === data.followUp)
    const detail = data.text ?? followUp?.text
    return {
      kind: 'follow-up',
      text: 'A follow-up was changed.',
      detail: detail && readText(detail),
    }
  },
  'follow-up.declined': ({ data }) => ({
    kind: 'follow-up',
    text: 'A follow-up was declined.',
    detail: readText(data.reason),
  }),
  'follow-up.gap-declined': ({ data }, account) => ({
    kind: 'follow-up',
    text: `No follow-up for the gap of ${slotTitle(account, data.gap.slot).toLowerCase()}.`,
    detail: readText(data.reason),
  }),
}
