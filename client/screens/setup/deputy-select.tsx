import { AUTHORITY_TITLES } from '../../../shared/words/authority.ts'
import type { BusinessAuthority } from '../../../shared/words/authority.ts'
import { Select } from '../../look/select.tsx'
import { holdersOf, withDeputy } from './plan.ts'
import { seatWords } from './role-words.ts'
import type { SectionProps } from './section-props.ts'

interface Props extends SectionProps {
  readonly authority: BusinessAuthority
  readonly hideLabel?: boolean
}

/** A deputy is a seat, not a role: it is a person who is told so. */
export function DeputySelect({ scenario, plan, change, authority, hideLabel }: Props) {
  const holders = holdersOf(plan, authority)
  const chosen = plan.deputies[authority]
  const others = plan.seats.flatMap((_, at) => (holders.includes(at) ? [] : [at]))
  // A seat that came to hold the authority itself stays listed, or the choice could not be seen.
  const seats = chosen === undefined || others.includes(chosen) ? others : [chosen, ...others]
  return (
    <div data-fix={`deputy-${authority}`}>
      <Select
        label={hideLabel ? `Deputy: ${AUTHORITY_TITLES[authority]}` : 'Deputy'}
        hideLabel={hideLabel}
        value={chosen === undefined ? 'none' : String(chosen)}
        options={[
          { value: 'none', label: 'No deputy' },
          ...seats.map((at) => ({ value: String(at), label: seatWords(scenario, plan, at) })),
        ]}
        onChange={(to) => change(withDeputy(plan, authority, to === 'none' ? null : Number(to)))}
      />
    </div>
  )
}
