import { readText } from '../../../exercise/events/data.ts'
import type { MessageId } from '../../../words/ids.ts'
import type { Account } from '../../account.ts'
import { injectTitle, messageChannel, messageTitle, personName, quoted } from '../../naming.ts'
import { untold } from './teller.ts'
import type { Line, TellersOf } from './teller.ts'

export const injectTellers: TellersOf<'inject'> = {
  'inject.released': ({ data }, account) => ({
    kind: 'inject',
    text: `${messageChannel(account, data.message)}: ${messageTitle(account, data.message)}`,
    detail: HOW[data.how],
  }),
  'inject.held': ({ data }, account) => inject(`${injectTitle(account, data.inject)} was held.`),
  'inject.skipped': ({ data }, account) =>
    inject(`${injectTitle(account, data.inject)} was left out.`),
  'inject.edited': ({ data }, account) =>
    inject(`The text of ${quoted(injectTitle(account, data.inject))} was changed.`),
  'inject.improvised': ({ data }) => ({
    kind: 'inject',
    text: `The facilitator sent ${quoted(readText(data.title) || 'a message')}.`,
    detail: readText(data.body),
  }),
  'inject.page-acknowledged': ({ data }, account) =>
    inject(`${personName(account, data.seat)} acknowledged ${titled(account, data.message)}.`),
  'inject.replied': ({ data }, account) => ({
    kind: 'inject',
    text: `${data.seat ? personName(account, data.seat) : 'The facilitator'} replied to ${titled(account, data.message)}.`,
    detail: readText(data.text),
  }),
  'inject.read': untold,
}

const HOW = {
  timed: null,
  condition: 'Because of what the team had done.',
  hand: 'Sent by hand.',
  resend: 'Sent again.',
  jump: 'Delivered after the jump.',
}

function inject(text: string): Line {
  return { kind: 'inject', text }
}

function titled(account: Account, message: MessageId): string {
  return quoted(messageTitle(account, message))
}
