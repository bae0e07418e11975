import { useId } from 'react'
import { AUTHORITY_TITLES, BUSINESS_AUTHORITIES } from '../../../shared/words/authority.ts'
import type { BusinessAuthority } from '../../../shared/words/authority.ts'
import { DeputySelect } from './deputy-select.tsx'
import { withApprover } from './plan.ts'
import type { SectionProps } from './section-props.ts'
import s from './setup.module.css'

/** Authority by role, a choice per row; arrows walk along a row. */
export function ApproverMatrix(props: SectionProps) {
  return (
    <div className={s.matrixBox}>
      <table className={s.matrix}>
        <caption className="visually-hidden">Which role approves what, and the deputy</caption>
        <thead>
          <tr>
            <th scope="col">Approves</th>
            {props.scenario.roles.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">Deputy</th>
          </tr>
        </thead>
        <tbody>
          {BUSINESS_AUTHORITIES.map((authority) => (
            <MatrixRow key={authority} {...props} authority={authority} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function MatrixRow(props: SectionProps & { readonly authority: BusinessAuthority }) {
  const { scenario, plan, change, authority } = props
  const name = useId()
  const [first, ...also] = plan.ownership[authority]
  return (
    <tr data-fix={`approver-${authority}`}>
      <th scope="row">{AUTHORITY_TITLES[authority]}</th>
      {scenario.roles.map(({ id, title }) => (
        <td key={id}>
          <label className={s.cell}>
            <input
              type="radio"
              name={name}
              aria-label={`${AUTHORITY_TITLES[authority]}: ${title}${also.includes(id) ? ', may too' : ''}`}
              checked={id === first}
              onChange={() => change(withApprover(plan, authority, id))}
            />
            {also.includes(id) && <span aria-hidden>too</span>}
          </label>
        </td>
      ))}
      <td data-dense>
        <DeputySelect {...props} hideLabel />
      </td>
    </tr>
  )
}
