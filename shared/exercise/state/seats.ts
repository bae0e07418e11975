import type { BotPolicy, SetupTeam } from '../../scenario/setup.ts'
import { must } from '../../words/assert.ts'
import type { BusinessAuthority } from '../../words/authority.ts'
import type { RoleId, SeatId } from '../../words/ids.ts'
import type { Told } from './moment.ts'

export interface Seat {
  id: SeatId
  /** 1 for the team's first seat. */
  number: number
  roles: RoleId[]
  bot: BotPolicy | null
  person: 'free' | 'waiting' | 'present' | 'left'
  /** Marked away by script or facilitator. */
  unavailable: boolean
  ready: boolean
  /** Somebody sat here at some time. */
  everTaken: boolean
}

export interface Seats {
  list: Seat[]
  deputies: Partial<Record<BusinessAuthority, SeatId>>
}

export function emptySeats(team: SetupTeam): Seats {
  return {
    list: team.seats.map((seat, index) => ({
      id: seat.id,
      number: index + 1,
      roles: seat.roles,
      bot: seat.bot,
      person: 'free',
      unavailable: false,
      ready: false,
      everTaken: false,
    })),
    deputies: { ...team.deputies },
  }
}

export function findSeat(seats: Seats, id: SeatId): Seat | undefined {
  return seats.list.find((seat) => seat.id === id)
}

/** Sits there and was not marked away; a dropped connection is no absence. */
export function isPresent(seats: Seats, id: SeatId | null): boolean {
  const seat = id === null ? undefined : findSeat(seats, id)
  return seat !== undefined && seat.person === 'present' && !seat.unavailable
}

export function evolveSeats(seats: Seats, event: Told): void {
  switch (event.type) {
    case 'seat.joined': {
      const seat = seatOf(seats, event.data.seat)
      seat.person = 'present'
      seat.bot = event.data.bot
      seat.unavailable = false
      seat.everTaken = true
      return
    }
    case 'seat.waiting':
      seatOf(seats, event.data.seat).person = 'waiting'
      return
    case 'seat.admitted': {
      const seat = seatOf(seats, event.data.seat)
      seat.person = 'present'
      seat.unavailable = false
      seat.everTaken = true
      return
    }
    case 'seat.removed':
    case 'seat.left': {
      const seat = seatOf(seats, event.data.seat)
      seat.person = event.type === 'seat.left' ? 'left' : 'free'
      seat.bot = null
      seat.ready = false
      return
    }
    case 'seat.roles-assigned':
      seatOf(seats, event.data.seat).roles = event.data.roles
      return
    case 'seat.deputy-named':
      if (event.data.seat === null) delete seats.deputies[event.data.authority]
      else seats.deputies[event.data.authority] = event.data.seat
      return
    case 'seat.unavailable':
      seatOf(seats, event.data.seat).unavailable = true
      return
    case 'seat.available':
      seatOf(seats, event.data.seat).unavailable = false
      return
    case 'seat.ready':
      seatOf(seats, event.data.seat).ready = event.data.ready
      return
    default:
      return
  }
}

function seatOf(seats: Seats, id: SeatId): Seat {
  return must(findSeat(seats, id), `seat ${id}`)
}
