import { Checkbox } from '../../../look/checkbox.tsx'
import { RadioGroup } from '../../../look/radio-group.tsx'
import { Select } from '../../../look/select.tsx'
import { useRow, useRows } from '../../../stores/rows.ts'
import { nameOf } from '../../../stores/viewer.ts'
import type { ImproviseDraft } from './improvise-draft.ts'
import s from './improvise.module.css'

interface Props {
  readonly draft: ImproviseDraft
  readonly change: (change: Partial<ImproviseDraft>) => void
}

const kinds = [
  { value: 'everyone', label: 'Everyone' },
  { value: 'roles', label: 'Roles' },
  { value: 'seats', label: 'Seats' },
] as const

export function Recipients({ draft, change }: Props) {
  const teams = useRows('teams')
  const roles = useRow('briefing', 'briefing')?.roles ?? []
  const seats = useRows(
    'seats',
    (seat) => seat.state !== 'free' && (draft.team === '' || seat.team === draft.team),
  )
  return (
    <>
      {teams.length > 1 && (
        <Select
          label="Team"
          value={draft.team === '' ? 'all' : draft.team}
          options={[
            { value: 'all', label: 'All teams' },
            ...teams.map((team) => ({ value: team.id, label: team.title })),
          ]}
          onChange={(team) => change({ team: team === 'all' ? '' : team, seats: [] })}
        />
      )}
      <RadioGroup
        row
        label="To"
        value={draft.to}
        choices={kinds}
        onChange={(to) => change({ to })}
      />
      {draft.to === 'roles' && (
        <Ticks
          label="Roles"
          all={roles.map(({ id, title }) => ({ id, name: title }))}
          ticked={draft.roles}
          onChange={(ids) => change({ roles: ids })}
        />
      )}
      {draft.to === 'seats' && (
        <Ticks
          label="Seats"
          all={seats.map((seat) => ({ id: seat.id, name: nameOf(seat, seat.id) }))}
          ticked={draft.seats}
          onChange={(ids) => change({ seats: ids })}
        />
      )}
    </>
  )
}

interface TicksProps {
  readonly label: string
  readonly all: readonly { readonly id: string; readonly name: string }[]
  readonly ticked: readonly string[]
  readonly onChange: (ids: string[]) => void
}

function Ticks({ label, all, ticked, onChange }: TicksProps) {
  return (
    <fieldset className={s.ticks}>
      <legend className="visually-hidden">{label}</legend>
      {all.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          checked={ticked.includes(id)}
          onChange={(on) => onChange(on ? [...ticked, id] : ticked.filter((other) => other !== id))}
        />
      ))}
    </fieldset>
  )
}
