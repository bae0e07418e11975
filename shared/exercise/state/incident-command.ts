import type { SeatId } from '../../words/ids.ts'
import type { Told } from './moment.ts'

/** Incident command: who has taken it, who contests it, whom it was offered to. */
export interface IncidentCommand {
  holder: SeatId | null
  challenger: SeatId | null
  offeredTo: SeatId | null
}

export function emptyIncidentCommand(): IncidentCommand {
  return { holder: null, challenger: null, offeredTo: null }
}

export function evolveIncidentCommand(slice: IncidentCommand, event: Told): void {
  switch (event.type) {
    case 'incident-command.taken':
    case 'incident-command.accepted':
      return hold(slice, event.data.seat)
    case 'incident-command.contested':
      slice.challenger = event.data.seat
      return
    case 'incident-command.gave-way':
    case 'incident-command.settled':
      if (event.data.holder === slice.holder) slice.challenger = null
      else hold(slice, event.data.holder)
      return
    case 'incident-command.offered':
      slice.offeredTo = event.data.to
      return
    case 'incident-command.declined':
    case 'incident-command.offer-withdrawn':
      slice.offeredTo = null
      return
    case 'incident-command.relieved':
      return hold(slice, null)
    default:
      return
  }
}

/** Command moves, so an offer by the one who had it lapses. */
function hold(slice: IncidentCommand, seat: SeatId | null): void {
  slice.holder = seat
  slice.challenger = null
  slice.offeredTo = null
}
