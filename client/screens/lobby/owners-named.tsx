import { AUTHORITY_TITLES } from '../../../shared/words/authority.ts'
import type { OwnerRow, SeatRow } from '../../../shared/view/rows.ts'
import { as } from '../../../shared/words/ids.ts'
import type { SeatId, TeamId } from '../../../shared/words/ids.ts'
import { Mark } from '../../look/mark.tsx'
import { Select } from '../../look/select.tsx'
import { useNames } from '../../pieces/names.ts'
import { capital } from '../../pieces/owners-table.tsx'
import { SendState } from '../../pieces/send-state.tsx'
import { useRows } from '../../stores/rows.ts'
import { useSend } from '../../stores/send.ts'
import { nameOf, useIsMe, useSeatName } from '../../stores/viewer.ts'
import s from './lobby.module.css'
import { useForTeam, useTeamMay } from './rights.ts'
import { isFree, rolesOf } from './seat-words.ts'

interface Props {
  readonly team: TeamId
  /** Deputies can be named here, for everything. */
  readonly choose?: boolean
}

/** Who may decide what, and who may if that person is away. Nobody is a word. */
export function OwnersNamed({ team, choose }: Props) {
  const rows = useRows('owners', (row) => row.team === team)
  return (
    <ul className={s.owners} aria-label="Owners named">
      {rows.map((row) => (
        <OwnerLine key={row.id} row={row} choose={choose ?? false} />
      ))}
    </ul>
  )
}

function OwnerLine({ row, choose }: { readonly row: OwnerRow; readonly choose: boolean }) {
  const holders = useNames(row.holders, 'and')
  const may = useTeamMay(row.team)
  const mine = useIsMe(row.holders[0] ?? null)
  const named = row.holders.length > 0
  return (
    <li className={s.owner}>
      <span>{AUTHORITY_TITLES[row.authority]}</span>
      <Mark
        glyph={named ? (mine ? 'yours' : 'owned') : 'nobody'}
        tone={named ? 'plain' : 'quiet'}
        firm={named}
      >
        {named
          ? capital(holders)
          : `Nobody yet: ${row.roles.map(({ title }) => title).join(' or ')}`}
      </Mark>
      {choose && may.has('name-deputy') ? (
        <DeputyChoice row={row} />
      ) : (
        <DeputyName seat={row.deputy} />
      )}
    </li>
  )
}

function DeputyName({ seat }: { readonly seat: SeatId | null }) {
  const name = useSeatName(seat)
  return <span className={s.quiet}>{seat === null ? 'no deputy' : `deputy: ${name}`}</span>
}

/** Names a deputy for one authority; used by whoever runs the exercise, and by whoever holds it. */
export function DeputyChoice({ row, label }: { readonly row: OwnerRow; readonly label?: string }) {
  // A deputy who is here is one of the holders, and stays the one who is chosen.
  const seats = useRows(
    'seats',
    ({ team, id }) => team === row.team && (id === row.deputy || !row.holders.includes(id)),
  )
  const { sending, send } = useSend(`deputy:${row.id}`)
  const forTeam = useForTeam()
  const choose = (chosen: string) => {
    const seat = chosen === 'none' ? null : as<SeatId>(chosen)
    void send('name-deputy', { authority: row.authority, seat, ...forTeam(row.team) })
  }
  return (
    <span className={s.deputy}>
      <Select
        label={label ?? `Deputy: ${AUTHORITY_TITLES[row.authority]}`}
        hideLabel={label === undefined}
        value={row.deputy ?? 'none'}
        options={[
          { value: 'none', label: 'No deputy' },
          ...seats.map((seat) => ({ value: seat.id, label: deputyWords(seat) })),
        ]}
        onChange={choose}
      />
      {sending.is === 'refused' && <SendState of={sending} />}
    </span>
  )
}

function deputyWords(seat: SeatRow): string {
  return isFree(seat) ? rolesOf(seat) : nameOf(seat, seat.id)
}
