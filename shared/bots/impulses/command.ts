import { SECOND } from '../../time/duration.ts'
import { between } from '../chance.ts'
import type { Impulses } from '../impulse.ts'

/** Nobody leads for so long before a teammate takes command. */
const PATIENCE = 45 * SECOND

/** Takes command when nobody has it for 45 s, accepts it when it is offered, gives way when it is contested. */
export const command: Impulses = ({ view, team, me, seat, seed, atMs }) => {
  const { state, sinceAtMs, challenger, holder } = team.command
  const delay = (key: string, from: number, to: number) =>
    between(from * SECOND, to * SECOND, seed, seat.id, key)
  if (me.commandOffer !== null)
    return [
      {
        atMs: sinceAtMs + delay(`accept-command/${sinceAtMs}`, 4, 12),
        command: 'accept-command',
        data: {},
      },
    ]
  if (challenger !== null && (challenger === seat.id || holder === seat.id)) {
    const other = challenger === seat.id ? holder : challenger
    const toHuman = other !== null && view.seats[other]?.bot === null
    return toHuman || challenger === seat.id
      ? [
          {
            atMs: sinceAtMs + delay(`give-way/${sinceAtMs}`, 6, 15),
            command: 'give-way-command',
            data: {},
          },
        ]
      : []
  }
  if (state !== 'unowned' && state !== 'absent') return []
  if (!me.may.includes('take-command')) return []
  // The one expected to lead comes first; the others wait a little longer.
  const first =
    seat.number === 1 ? delay(`take/${sinceAtMs}`, 0, 3) : delay(`take/${sinceAtMs}`, 4, 14)
  return [{ atMs: Math.max(atMs, sinceAtMs + PATIENCE + first), command: 'take-command', data: {} }]
}
