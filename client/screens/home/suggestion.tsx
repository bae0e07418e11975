import type { ScenarioSummary } from '../../../shared/wire/http.ts'
import { counted } from '../../look/figures.ts'
import { byLength } from '../../pieces/form-words.ts'
import { FormButtons } from './form-buttons.tsx'
import s from './home.module.css'
import { peopleWords } from './scenario-words.ts'

interface Props {
  readonly scenario: ScenarioSummary
  readonly why: string
}

/** The answer to "what shall we run", with one click per form. */
export function Suggestion({ scenario, why }: Props) {
  const [longest] = byLength(scenario.forms)
  return (
    <section className={s.suggestion} aria-labelledby="suggestion">
      <div className={s.suggested}>
        <h2 id="suggestion">Suggested: {scenario.title}</h2>
        <p>{scenario.summary}</p>
        <p className={s.quiet}>Why this: {why}</p>
      </div>
      <div className={s.offer}>
        <p className={s.facts}>
          <span>{peopleWords(scenario.people)}</span>
          {longest !== undefined && (
            <>
              <span>{counted(longest.injects, 'inject')} (pieces of news)</span>
              <span>{counted(longest.decisions, 'decision')}</span>
            </>
          )}
        </p>
        <FormButtons scenario={scenario} />
      </div>
    </section>
  )
}
