import type { Seats } from './cast.ts'
import { leads, type Scene, type SceneLine } from './scene.ts'

/** Who leads: taken, offered and contested where it cannot be. */
export const ABOUT_COMMAND: Record<string, Scene> = {
  'the first leads': led(([a, b]) => [
    [b, 'take-command'],
    [a, 'take-command'],
    [a, 'offer-command', { to: a }],
    [a, 'offer-command', { to: b }],
    [a, 'offer-command', { to: b }],
    [a, 'offer-command', { to: b }],
  ]),
  'two lead': led(([a, b, c]) => [
    [b, 'contest-command'],
    [a, 'offer-command', { to: b }],
    [c, 'contest-command'],
    [c, 'contest-command'],
    [null, 'settle-command', { seat: c }],
    [null, 'settle-command', { seat: c }],
    [c, 'give-way-command'],
    [b, 'give-way-command'],
  ]),
  'whoever should lead is away': led(([a, b]) => [
    [null, 'mark-unavailable', { seat: b }],
    [null, 'mark-unavailable', { seat: b }],
    [a, 'offer-command', { to: b }],
    [null, 'mark-available', { seat: b }],
    [null, 'mark-available', { seat: b }],
  ]),
}

function led(then: (seats: Seats) => readonly SceneLine[]): Scene {
  return (cast) => {
    const seats = cast.seatsFrom(cast.commander)
    return [...leads(cast, seats[0]), ...then(seats)]
  }
}
