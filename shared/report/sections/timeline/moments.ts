import { readText } from '../../../exercise/events/data.ts'
import { fillPlain } from '../../../scenario/slots.ts'
import { TAG_TITLES } from '../../../words/incident.ts'
import { personName } from '../../naming.ts'
import { untold } from './teller.ts'
import type { TellersOf } from './teller.ts'

type Moments = TellersOf<'checklist'> &
  TellersOf<'time'> &
  TellersOf<'note'> &
  TellersOf<'tag'> &
  TellersOf<'moment'> &
  TellersOf<'flag'>

export const momentTellers: Moments = {
  'checklist.answered': ({ data }, { play, slots }) => {
    const item = play.state.scenario.checklist.find(({ id }) => id === data.item)
    const text = fillPlain(item?.text ?? data.item, slots)
    return { kind: 'note', text: `Checklist: ${text}`, detail: `Answered ${data.answer}.` }
  },
  'time.asked': ({ data }, account) => ({
    kind: 'clock',
    text: `${personName(account, data.seat)} asked for time.`,
  }),
  'time.ask-cleared': untold,
  'note.written': ({ data }, account) => ({
    kind: 'note',
    text: `${data.seat ? personName(account, data.seat) : 'The facilitator'} wrote a note.`,
    detail: readText(data.text),
  }),
  'tag.set': ({ data }) => ({
    kind: 'note',
    text: `Tag: ${TAG_TITLES[data.tag].toLowerCase()}.`,
    detail: data.text && readText(data.text),
  }),
  // Moments and gaps of the hot wash are shown apart, named only where people chose to be.
  'moment.written': untold,
  'moment.revealed': untold,
  'flag.raised': ({ data }, { play, slots }) => {
    const flag = play.state.scenario.flags.find(({ id }) => id === data.flag)
    return { kind: 'note', text: `Flag raised: ${fillPlain(flag?.title ?? data.flag, slots)}.` }
  },
  'flag.lowered': ({ data }, { play, slots }) => {
    const flag = play.state.scenario.flags.find(({ id }) => id === data.flag)
    return { kind: 'note', text: `Flag lowered: ${fillPlain(flag?.title ?? data.flag, slots)}.` }
  },
}
