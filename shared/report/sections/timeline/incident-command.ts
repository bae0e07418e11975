import type { SeatId } from '../../../words/ids.ts'
import type { Account } from '../../account.ts'
import { personName } from '../../naming.ts'
import type { Line, TellersOf } from './teller.ts'

export const incidentCommandTellers: TellersOf<'incident-command'> = {
  'incident-command.taken': ({ data }, account) => command(account, data.seat, 'took command'),
  'incident-command.contested': ({ data }, account) =>
    command(account, data.seat, 'contested command'),
  'incident-command.gave-way': ({ data }, account) =>
    command(account, data.seat, `gave way; ${personName(account, data.holder)} has command`),
  'incident-command.settled': ({ data }, account) =>
    command(account, data.holder, 'has command; the contest was settled'),
  'incident-command.offered': ({ data }, account) =>
    command(account, data.seat, `offered command to ${personName(account, data.to)}`),
  'incident-command.accepted': ({ data }, account) =>
    command(account, data.seat, 'accepted command'),
  'incident-command.declined': ({ data }, account) =>
    command(account, data.seat, 'declined command'),
  'incident-command.offer-withdrawn': ({ data }, account) =>
    command(account, data.seat, 'withdrew the offer of command'),
  'incident-command.relieved': ({ data }, account) =>
    command(account, data.seat, 'was relieved of command'),
}

function command(account: Account, seat: SeatId, did: string): Line {
  return { kind: 'command', text: `${personName(account, seat)} ${did}.` }
}
