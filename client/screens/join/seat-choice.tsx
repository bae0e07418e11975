import type { JoinAnswer } from '../../../shared/wire/http.ts'
import { RadioGroup } from '../../look/radio-group.tsx'
import { Select } from '../../look/select.tsx'
import { FROM_M, useMedia } from '../../pieces/use-media.ts'

type Seat = JoinAnswer['seats'][number]

/** Characters that a phone's list shows whole. */
const FITS = 28

interface Props {
  readonly seats: readonly Seat[]
  readonly value: string | null
  readonly onChange: (seat: string) => void
}

/** All in sight where there is room; on a phone one line, so that *Join* stays above the keyboard. */
export function SeatChoice({ seats, value, onChange }: Props) {
  const wide = useMedia(FROM_M)
  const several = new Set(seats.map(({ team }) => team)).size > 1
  const words = (seat: Seat) => seat.roles.join(', ') || 'Without a role'
  if (!wide) {
    const chosen = seats.find(({ id }) => id === value)
    return (
      <Select
        label="Your seat"
        hint={chosen && words(chosen).length > FITS ? words(chosen) : undefined}
        value={value ?? ''}
        options={seats.map((seat) => ({
          value: seat.id,
          label: several ? `${words(seat)} (${seat.team})` : words(seat),
        }))}
        onChange={onChange}
      />
    )
  }
  return (
    <RadioGroup<string>
      label="Your seat"
      value={value}
      choices={seats.map((seat) => ({
        value: seat.id,
        label: words(seat),
        ...hint(seat, several),
      }))}
      onChange={onChange}
    />
  )
}

function hint({ team, suggested }: Seat, several: boolean): { readonly hint?: string } {
  const said = [several && team, suggested && 'suggested'].filter(Boolean).join(', ')
  return said === '' ? {} : { hint: said }
}
