import type { Form, Scenario } from '../scenario/schema.ts'
import { FORMS, type FormName } from '../words/incident.ts'

/** The forms a scenario has, shortest first. */
export function formsOf(scenario: Scenario): { name: FormName; form: Form }[] {
  return FORMS.flatMap((name) => {
    const form = scenario.forms[name]
    return form ? [{ name, form }] : []
  })
}
