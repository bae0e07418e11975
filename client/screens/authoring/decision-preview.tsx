import type { Decision, Scenario } from '../../../shared/scenario/schema.ts'
import { AUTHORITY_TITLES } from '../../../shared/words/authority.ts'
import { PHASE_TITLES } from '../../../shared/words/phase.ts'
import { durationWords } from '../../look/figures.ts'
import { fillSlots } from '../../pieces/slotted-text.ts'
import s from './authoring.module.css'
import { slotsOf } from './inject-news.ts'

interface Props {
  readonly scenario: Scenario
  readonly decision: Decision
}

/** A decision as its card asks it, and what each choice brings. */
export function DecisionPreview({ scenario, decision }: Props) {
  const { title, question, authority, phase, target, deadline, options = [] } = decision
  const fill = (text: string) => fillSlots(text, slotsOf(scenario))
  return (
    <div className={s.panel}>
      <p className={s.quiet}>
        Decision, {AUTHORITY_TITLES[authority].toLowerCase()}, {PHASE_TITLES[phase].toLowerCase()},
        target {durationWords(target)}, deadline {durationWords(deadline)}
      </p>
      <div className={s.seen}>
        <h3>{fill(title)}</h3>
        <p>{fill(question)}</p>
        {options.length === 0 && <p className={s.quiet}>Answered in the team’s own words.</p>}
        <ul className={s.options}>
          {options.map(({ id, label, assessment, consequence }) => (
            <li key={id}>
              <p>{fill(label)}</p>
              <p className={s.quiet}>
                {[assessment, consequence === undefined ? undefined : fill(consequence)]
                  .filter(Boolean)
                  .join(': ')}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
