import type { ScenarioAnswer } from '../../../shared/wire/http.ts'
import type { Plan } from './plan.ts'

export interface SectionProps {
  readonly scenario: ScenarioAnswer
  readonly plan: Plan
  readonly change: (plan: Plan) => void
}
