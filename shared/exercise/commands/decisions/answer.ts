import { z } from 'zod'
import { must } from '../../../words/assert.ts'
import type { DecisionId, OptionId } from '../../../words/ids.ts'
import { CONFIDENCES } from '../../../words/incident.ts'
import type { Confidence, Verdict } from '../../../words/incident.ts'
import type { FreeText } from '../../events/data.ts'
import type { Ask } from '../command.ts'
import { decision, known, longText, longTextOrNone } from '../data.ts'
import type { RefusalCode } from '../refusals.ts'

/** What making and revising a decision take: an option or a free answer, why, and how sure. */
export const answerData = z.strictObject({
  decision,
  option: known<OptionId>().optional(),
  answer: longText.optional(),
  rationale: longTextOrNone.optional(),
  confidence: z.enum(CONFIDENCES).optional(),
})
export type AnswerData = z.output<typeof answerData>

export interface Answer {
  decision: DecisionId
  option: OptionId | null
  answer: FreeText | null
  rationale: FreeText | null
  confidence: Confidence | null
}

/** The answer as events keep it, with the verdict its option sets; or why it is none. */
export function readAnswer({
  state,
  data,
  free,
}: Ask<AnswerData>): { answer: Answer; verdict: Verdict | null } | RefusalCode {
  const { options } = must(
    state.scenario.decisions.find(({ id }) => id === data.decision),
    `decision ${data.decision} in the scenario`,
  )
  const option = options.find(({ id }) => id === data.option) ?? null
  if (data.option !== undefined && !option) return 'unknown-option'
  if (options.length > 0 ? !option || data.answer !== undefined : data.answer === undefined)
    return 'answer-missing'
  const answer = {
    decision: data.decision,
    option: option?.id ?? null,
    answer: data.answer === undefined ? null : free(data.answer),
    rationale: data.rationale ? free(data.rationale) : null,
    confidence: data.confidence ?? null,
  }
  return { answer, verdict: option?.verdict ?? null }
}
