import { readText } from '../../../exercise/events/data.ts'
import type { SeatId, UpdateId } from '../../../words/ids.ts'
import { AUDIENCE_TITLES } from '../../../words/incident.ts'
import type { Account } from '../../account.ts'
import { personName } from '../../naming.ts'
import type { Line, TellersOf } from './teller.ts'

export const updateTellers: TellersOf<'update'> = {
  'update.drafted': ({ data }, account) => ({
    kind: 'update',
    text: `${personName(account, data.seat)} drafted an update for ${AUDIENCE_TITLES[data.audience].toLowerCase()}.`,
    detail: readText(data.text),
  }),
  'update.approval-asked': ({ data }, account) => update(account, data, 'asked to approve'),
  'update.approved': ({ data }, account) => update(account, data, 'approved'),
  'update.returned': ({ data }, account) => ({
    ...update(account, data, 'returned'),
    detail: readText(data.reason),
  }),
  'update.sent': ({ data }, account) => ({
    ...update(account, data, 'sent'),
    detail: data.approved ? null : 'Without approval.',
  }),
}

function update(
  account: Account,
  { update: id, seat }: { update: UpdateId; seat: SeatId },
  did: string,
): Line {
  const audience = account.play.team.updates.find((each) => each.id === id)?.audience
  const whom = audience ? AUDIENCE_TITLES[audience].toLowerCase() : 'someone'
  return { kind: 'update', text: `${personName(account, seat)} ${did} the update for ${whom}.` }
}
