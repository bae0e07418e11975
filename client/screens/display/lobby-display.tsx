import { BUSINESS_AUTHORITIES, AUTHORITY_TITLES } from '../../../shared/words/authority.ts'
import type { TeamRow } from '../../../shared/view/rows.ts'
import { Mark } from '../../look/mark.tsx'
import { Qr } from '../../look/qr.tsx'
import { useNames } from '../../pieces/names.ts'
import { useRows } from '../../stores/rows.ts'
import { nameOf, useExercise } from '../../stores/viewer.ts'
import { useInvitation } from '../../stores/invitation.ts'
import s from './lobby-display.module.css'

/** Before the start: how to come in, who is here, who may decide what. */
export function LobbyDisplay() {
  const exercise = useExercise()
  const teams = useRows('teams')
  return (
    <div className={s.lobby}>
      <Join locked={exercise?.joiningLocked ?? false} />
      <div className={s.who}>
        <h2>{exercise?.title}</h2>
        {teams.map((team) => (
          <TeamSeats key={team.id} team={team} named={teams.length > 1} />
        ))}
        <Ready />
        {teams.length === 1 && <Owners />}
      </div>
    </div>
  )
}

function Join({ locked }: { readonly locked: boolean }) {
  const { answer, problem } = useInvitation()
  if (locked) return <p className={s.join}>Joining is locked. Ask the facilitator.</p>
  if (answer === null) return <p className={s.join}>{problem?.message ?? ''}</p>
  return (
    <section className={s.join} aria-label="Join">
      <div className={s.qr}>
        <Qr text={answer.joinLink} label="Opens the page on which people join" />
      </div>
      <p className={s.code}>{answer.code}</p>
      <p className={s.address}>{answer.joinLink.replace(/^https?:\/\//, '')}</p>
    </section>
  )
}

/** Seats fill in place; a name never moves another. */
function TeamSeats({ team, named }: { readonly team: TeamRow; readonly named: boolean }) {
  const seats = useRows('seats', (seat) => seat.team === team.id).toSorted(
    (a, b) => a.number - b.number,
  )
  return (
    <section aria-label={team.title}>
      {named && <h3>{team.title}</h3>}
      <ul className={s.seats}>
        {seats.map((seat) => (
          <li key={seat.id}>
            <Mark glyph={seat.state === 'present' ? (seat.ready ? 'made' : 'owned') : 'nobody'}>
              {seat.state === 'present' ? nameOf(seat, seat.id) : 'Free'}
            </Mark>
            <span className={s.roles}>{seat.roles.map(({ title }) => title).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Ready() {
  const here = useRows('seats', ({ state }) => state === 'present')
  const teams = useRows('readiness')
  const items = sum(teams.map((team) => team.items))
  return (
    <p className={s.ready}>
      <span>
        Ready {here.filter(({ ready }) => ready).length} of {here.length}
      </span>
      {items > 0 && (
        <span>
          Readiness {sum(teams.map(({ yes }) => yes))} of {items}
        </span>
      )}
    </p>
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0)
}

function Owners() {
  const owners = useRows('owners')
  return (
    <dl className={s.owners}>
      {BUSINESS_AUTHORITIES.map((authority) => {
        const row = owners.find((each) => each.authority === authority)
        return row === undefined ? null : (
          <div key={authority}>
            <dt>{AUTHORITY_TITLES[authority]}</dt>
            <dd>
              <Holders seats={row.holders} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

function Holders({ seats }: { readonly seats: Parameters<typeof useNames>[0] }) {
  return useNames(seats, 'or') || 'Nobody'
}
