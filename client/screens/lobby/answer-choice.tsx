import { useId } from 'react'
import { ANSWERS } from '../../../shared/words/incident.ts'
import type { Answer } from '../../../shared/words/incident.ts'
import s from './answer-choice.module.css'

const words: Record<Answer, string> = { yes: 'Yes', no: 'No', unknown: 'Unsure' }

interface Props {
  readonly label: string
  readonly hint: string | undefined
  readonly value: Answer | null
  readonly onChange: (answer: Answer) => void
}

/** Three answers in one row that fits a phone; none is chosen before somebody chooses. */
export function AnswerChoice({ label, hint, value, onChange }: Props) {
  const name = useId()
  return (
    <fieldset className={s.group} aria-describedby={hint === undefined ? undefined : `${name}-why`}>
      <legend className={s.legend}>{label}</legend>
      {hint !== undefined && (
        <p id={`${name}-why`} className={s.hint}>
          {hint}
        </p>
      )}
      <div className={s.answers}>
        {ANSWERS.map((answer) => (
          <label key={answer} className={s.answer}>
            <input
              type="radio"
              name={name}
              checked={value === answer}
              onChange={() => onChange(answer)}
            />
            {words[answer]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
