import type { DecisionRow } from '../../../../shared/view/rows.ts'
import type { OptionId } from '../../../../shared/words/ids.ts'
import { RadioGroup } from '../../../look/radio-group.tsx'
import { TextArea } from '../../../look/text-area.tsx'
import { useFill } from '../../../pieces/use-slots.ts'

export interface Answer {
  readonly option: OptionId | null
  readonly answer: string
  readonly rationale: string
}

export const noAnswer: Answer = { option: null, answer: '', rationale: '' }

export function answerData({ option, answer, rationale }: Answer): Record<string, unknown> {
  return {
    ...(option === null ? { answer: answer.trim() } : { option }),
    ...(rationale.trim() !== '' && { rationale: rationale.trim() }),
  }
}

interface Props {
  readonly decision: DecisionRow
  readonly answer: Answer
  readonly onChange: (answer: Answer) => void
}

/** What was decided and why; options carry no grade here either, the room may be looking. */
export function AnswerFields({ decision, answer, onChange }: Props) {
  const fill = useFill()
  return (
    <>
      {decision.options.length === 0 ? (
        <TextArea
          label="What was decided"
          value={answer.answer}
          onChange={(text) => onChange({ ...answer, answer: text })}
        />
      ) : (
        <RadioGroup
          label="What was decided"
          value={answer.option}
          choices={decision.options.map(({ id, label }) => ({ value: id, label: fill(label) }))}
          onChange={(option) => onChange({ ...answer, option })}
        />
      )}
      <TextArea
        label="Why"
        hint="If somebody said it."
        value={answer.rationale}
        onChange={(rationale) => onChange({ ...answer, rationale })}
      />
    </>
  )
}
