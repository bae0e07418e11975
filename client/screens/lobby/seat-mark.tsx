import type { SeatRow } from '../../../shared/view/rows.ts'
import { Mark } from '../../look/mark.tsx'
import { useIsMe } from '../../stores/viewer.ts'
import { whoOf } from './seat-words.ts'

/** Whether somebody sits there, in shape and word. */
export function SeatMark({ seat }: { readonly seat: SeatRow }) {
  const mine = useIsMe(seat.id)
  const who = whoOf(seat)
  switch (seat.state) {
    case 'free':
    case 'left':
      return (
        <Mark glyph="nobody" tone="quiet">
          {who}
        </Mark>
      )
    case 'waiting':
      return (
        <Mark glyph="unread" tone="accent" firm>
          {who} waits
        </Mark>
      )
    default:
      return (
        <Mark glyph={mine ? 'yours' : seat.connected ? 'owned' : 'absent'} firm>
          {who}
          {mine && ' (you)'}
          {!seat.connected && ', page closed'}
        </Mark>
      )
  }
}
