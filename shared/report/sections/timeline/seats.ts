import { AUTHORITY_TITLES } from '../../../words/authority.ts'
import type { SeatId } from '../../../words/ids.ts'
import type { Account } from '../../account.ts'
import { personName, roleTitle } from '../../naming.ts'
import { untold } from './teller.ts'
import type { Line, TellersOf } from './teller.ts'

export const seatTellers: TellersOf<'seat'> = {
  'seat.joined': ({ data }, account) =>
    seat(account, data.seat, data.bot ? 'joined, a simulated teammate' : 'joined'),
  'seat.waiting': ({ data }, account) => seat(account, data.seat, 'waited to be let in'),
  'seat.admitted': ({ data }, account) => seat(account, data.seat, 'was let in'),
  'seat.removed': ({ data }, account) => seat(account, data.seat, 'was taken out of the seat'),
  'seat.renamed': untold,
  'seat.roles-assigned': ({ data }, account) => {
    const roles = data.roles.map((role) => roleTitle(account, role)).join(', ')
    return seat(account, data.seat, `now plays ${roles || 'no role'}`)
  },
  'seat.deputy-named': ({ data }, account) => ({
    kind: 'seat',
    text: data.seat
      ? `${personName(account, data.seat)} was named deputy: ${AUTHORITY_TITLES[data.authority]}.`
      : `No deputy any more: ${AUTHORITY_TITLES[data.authority]}.`,
  }),
  'seat.left': ({ data }, account) => seat(account, data.seat, 'left'),
  'seat.unavailable': ({ data }, account) => seat(account, data.seat, 'was away'),
  'seat.available': ({ data }, account) => seat(account, data.seat, 'was back'),
  'seat.ready': untold,
}

function seat(account: Account, id: SeatId, did: string): Line {
  return { kind: 'seat', text: `${personName(account, id)} ${did}.` }
}
