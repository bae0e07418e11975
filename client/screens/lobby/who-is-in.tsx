import { useRows } from '../../stores/rows.ts'
import { useTeam } from '../../stores/viewer.ts'
import { isHere } from './seat-words.ts'

/** On a phone the line under the bar says how far the team is, instead of six phases. */
export function WhoIsIn() {
  const team = useTeam()
  const seats = useRows('seats', (seat) => seat.team === team?.id)
  const here = seats.filter(isHere)
  return (
    <p>
      {here.length} of {seats.length} here, {here.filter(({ ready }) => ready).length} ready
    </p>
  )
}
