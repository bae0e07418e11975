import { useMemo, useState } from 'react'
import type { Scenario } from '../../../../shared/scenario/schema.ts'
import type { FormName } from '../../../../shared/words/incident.ts'
import { flowOf } from './flow.ts'
import type { Flow } from './flow.ts'
import type { FormChoiceProps } from './form-choice.tsx'

export interface ShownFlow extends FormChoiceProps {
  readonly flow: Flow
}

const LONGEST_FIRST: readonly FormName[] = ['full', 'short', 'taster']

/** The flow of one form, the longest at first; null while no text could be read. */
export function useFlow(scenario: Scenario | null): ShownFlow | null {
  const [asked, onForm] = useState<FormName | null>(null)
  const forms = LONGEST_FIRST.filter((name) => scenario?.forms[name] !== undefined)
  const form = forms.find((name) => name === asked) ?? forms[0]
  const flow = useMemo(
    () => (scenario === null || form === undefined ? null : flowOf(scenario, form)),
    [scenario, form],
  )
  return flow === null || form === undefined ? null : { flow, form, forms, onForm }
}
