import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { ScenarioSummary } from '../../../shared/wire/http.ts'
import { Button } from '../../look/button.tsx'
import { Row } from '../../look/stack.tsx'
import { byLength, FORM_TITLES, totalMinutes } from '../../pieces/form-words.ts'

/** One click per form into its set-up. The longest is the one that is meant by *Run this*. */
export function FormButtons({
  scenario,
  quiet,
  children,
}: {
  readonly scenario: ScenarioSummary
  readonly quiet?: boolean
  /** What else can be done with it, in the same row. */
  readonly children?: ReactNode
}) {
  const [, go] = useLocation()
  const whyNot =
    scenario.errors === 0
      ? undefined
      : 'Its text has errors. Open it in the editor and put them right first.'
  return (
    <Row>
      {byLength(scenario.forms).map((form, at) => (
        <Button
          key={form.form}
          look={at === 0 && !quiet ? 'primary' : 'quiet'}
          whyNot={whyNot}
          onClick={() => go(`/setup/${scenario.slug}?form=${form.form}`)}
        >
          {at === 0 ? 'Run this' : FORM_TITLES[form.form]}, {totalMinutes(form)} min
        </Button>
      ))}
      {children}
    </Row>
  )
}
