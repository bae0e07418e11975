import type { FormName } from '../../../shared/words/incident.ts'
import { RadioGroup } from '../../look/radio-group.tsx'
import { counted } from '../../look/figures.ts'
import { TextField } from '../../look/text-field.tsx'
import { FORM_TITLES } from '../../pieces/form-words.ts'
import { FROM_L, FROM_XL, useMedia } from '../../pieces/use-media.ts'
import type { SectionProps } from './section-props.ts'
import s from './setup.module.css'

export function Basics({ scenario, plan, change }: SectionProps) {
  // At the widest the section shares its row with another.
  const wide = useMedia(FROM_L)
  const shared = useMedia(FROM_XL)
  return (
    <>
      <div className={s.title}>
        <TextField
          label="Title"
          maxLength={120}
          value={plan.title}
          placeholder={scenario.title}
          onChange={(title) => change({ ...plan, title })}
        />
      </div>
      <div data-fix="form">
        <RadioGroup<FormName>
          label="Form"
          row={wide && !shared}
          value={plan.form}
          onChange={(form) => change({ ...plan, form })}
          choices={scenario.forms.map(({ form, minutes, hotWash, injects, decisions }) => ({
            value: form,
            label: `${FORM_TITLES[form]}, ${minutes} min`,
            hint: [
              counted(injects, 'inject'),
              counted(decisions, 'decision'),
              ...(hotWash > 0 ? [`then ${hotWash} min of talk`] : []),
            ].join(', '),
          }))}
        />
      </div>
    </>
  )
}
