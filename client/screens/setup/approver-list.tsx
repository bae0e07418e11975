import { AUTHORITY_TITLES, BUSINESS_AUTHORITIES } from '../../../shared/words/authority.ts'
import { Select } from '../../look/select.tsx'
import { DeputySelect } from './deputy-select.tsx'
import { withApprover } from './plan.ts'
import { rolesWords } from './role-words.ts'
import type { SectionProps } from './section-props.ts'
import s from './setup.module.css'

/** The matrix for narrow screens: the same choice, a row at a time. */
export function ApproverList(props: SectionProps) {
  const { scenario, plan, change } = props
  return (
    <ul className={s.approvers}>
      {BUSINESS_AUTHORITIES.map((authority) => {
        const [first, ...also] = plan.ownership[authority]
        return (
          <li key={authority} className={s.approver}>
            <div data-fix={`approver-${authority}`}>
              <Select
                label={`Approves: ${AUTHORITY_TITLES[authority]}`}
                hint={also.length === 0 ? undefined : `also ${rolesWords(scenario, also)}`}
                value={first ?? ''}
                prompt="Choose a role"
                options={scenario.roles.map(({ id, title }) => ({ value: id, label: title }))}
                onChange={(role) => change(withApprover(plan, authority, role))}
              />
            </div>
            <DeputySelect {...props} authority={authority} />
          </li>
        )
      })}
    </ul>
  )
}
