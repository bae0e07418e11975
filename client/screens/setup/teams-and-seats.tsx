import { Disclosure } from '../../look/disclosure.tsx'
import { counted } from '../../look/figures.ts'
import { Select } from '../../look/select.tsx'
import { Stepper } from '../../pieces/stepper.tsx'
import { mostPeople, MOST_TEAMS, withBot, withPeople, withRoleAt } from './plan.ts'
import { BOT_POLICIES, BOT_TITLES, rolesWords } from './role-words.ts'
import type { SectionProps } from './section-props.ts'
import s from './setup.module.css'

const players = [
  { value: 'person', label: 'A person' },
  ...BOT_POLICIES.map((value) => ({ value, label: BOT_TITLES[value] })),
] as const

export function TeamsAndSeats(props: SectionProps) {
  const { scenario, plan, change } = props
  const { min, max } = scenario.people
  return (
    <>
      <div className={s.steppers} data-fix="seats">
        <Stepper
          label="People in a team"
          value={plan.seats.length}
          min={1}
          max={mostPeople(scenario)}
          less="One person less"
          more="One person more"
          onChange={(people) => change(withPeople(scenario, plan, people))}
        />
        <Stepper
          label="Teams"
          value={plan.teams}
          min={1}
          max={MOST_TEAMS}
          less="One team less"
          more="One team more"
          onChange={(teams) => change({ ...plan, teams })}
        />
        <p className={s.quiet}>
          {counted(plan.seats.length * plan.teams, 'seat')} in all. Written for {min} to {max}{' '}
          people; seats that stay free can go to simulated teammates.
        </p>
      </div>
      <ul className={s.seats} aria-label="Seats of a team">
        {plan.seats.map(({ roles, bot }, at) => (
          <li key={at} className={s.seat}>
            <span className={s.seatWords}>
              <span className={s.quiet}>Seat {at + 1}</span> {rolesWords(scenario, roles)}
            </span>
            <Select
              label={`Who plays seat ${at + 1}`}
              hideLabel
              value={bot ?? 'person'}
              options={players}
              onChange={(by) => change(withBot(plan, at, by === 'person' ? null : by))}
            />
          </li>
        ))}
      </ul>
      {plan.seats.length > 1 && (
        <Disclosure summary="Move roles between seats">
          <RoleMoves {...props} />
        </Disclosure>
      )}
    </>
  )
}

function RoleMoves({ scenario, plan, change }: SectionProps) {
  const seats = plan.seats.map((_, at) => ({ value: String(at), label: `Seat ${at + 1}` }))
  return (
    <div className={s.moves} data-dense>
      {scenario.roles.map((role) => (
        <Select
          key={role.id}
          label={role.title}
          value={String(plan.seats.findIndex(({ roles }) => roles.includes(role.id)))}
          options={seats}
          onChange={(to) => change(withRoleAt(plan, role.id, Number(to)))}
        />
      ))}
    </div>
  )
}
