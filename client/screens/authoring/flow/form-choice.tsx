import type { FormName } from '../../../../shared/words/incident.ts'
import { Select } from '../../../look/select.tsx'
import { FORM_TITLES } from '../../../pieces/form-words.ts'

export interface FormChoiceProps {
  readonly form: FormName
  readonly forms: readonly FormName[]
  readonly onForm: (form: FormName) => void
}

/** Which form is looked at; a scenario with one has nothing to choose. */
export function FormChoice({ form, forms, onForm }: FormChoiceProps) {
  if (forms.length < 2) return null
  return (
    <div data-dense>
      <Select
        label="Form"
        hideLabel
        value={form}
        options={forms.map((value) => ({ value, label: FORM_TITLES[value] }))}
        onChange={onForm}
      />
    </div>
  )
}
