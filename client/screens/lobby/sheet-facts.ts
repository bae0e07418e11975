import { AUTHORITY_TITLES } from '../../../shared/words/authority.ts'
import { MINUTE } from '../../../shared/time/duration.ts'
import type { OwnerRow, SeatRow } from '../../../shared/view/rows.ts'
import type { InvitationAnswer } from '../../../shared/wire/http.ts'
import { FORM_TITLES } from '../../pieces/form-words.ts'
import { listed } from '../../pieces/names.ts'
import type { RunSheetFacts } from '../../pieces/run-sheet.tsx'
import { useRows } from '../../stores/rows.ts'
import { useExercise } from '../../stores/viewer.ts'
import { isFree, rolesOf, whoOf } from './seat-words.ts'

/** The lobby as the run sheet prints it: now there is a code, and there are names. */
export function useSheetFacts(invitation: InvitationAnswer | null): RunSheetFacts {
  const exercise = useExercise()
  const seats = useRows('seats')
  const teams = useRows('teams')
  const owners = useRows('owners')
  const minutes = (ms: number) => Math.round(ms / MINUTE)
  const teamTitle = (id: string) => teams.find((team) => team.id === id)?.title ?? ''
  return {
    title: exercise?.title ?? '',
    form:
      exercise === null
        ? ''
        : `${FORM_TITLES[exercise.form]}, ${minutes(exercise.playMs)} min of play, ${minutes(exercise.hotWashMs)} min of talk`,
    code: invitation?.code ?? null,
    address: (invitation?.joinLink ?? `${location.origin}/j/`).replace(/\/[^/]*$/, ''),
    seats: seats.map((seat) => ({
      id: seat.id,
      team: teamTitle(seat.team),
      name: isFree(seat) ? null : whoOf(seat),
      roles: rolesOf(seat),
    })),
    authorities: owners.map((owner) =>
      authorityOf(owner, seats, teams.length > 1 ? teamTitle(owner.team) : ''),
    ),
  }
}

function authorityOf(owner: OwnerRow, seats: readonly SeatRow[], team: string) {
  const nameOf = (id: string) => seats.find((seat) => seat.id === id)?.name ?? id
  const roles = listed(
    owner.roles.map(({ title }) => title),
    'or',
  )
  return {
    id: owner.id,
    title: [AUTHORITY_TITLES[owner.authority], team].filter(Boolean).join(', '),
    holders:
      owner.holders.length === 0 ? roles : `${owner.holders.map(nameOf).join(', ')} (${roles})`,
    deputy: owner.deputy === null ? null : nameOf(owner.deputy),
  }
}
