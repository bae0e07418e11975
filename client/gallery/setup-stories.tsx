import type { ReactNode } from 'react'
import type { ScenarioAnswer } from '../../shared/wire/http.ts'
import { ApiProblem } from '../connection/session.ts'
import { SetupPage } from '../screens/setup/setup-screen.tsx'
import type { Asked } from '../stores/answer.ts'
import { leakedKeyAnswer } from './fixed/scenario-answers.ts'

const away = new ApiProblem({ code: 'unreachable', message: 'The server cannot be reached.' })
const broken: ScenarioAnswer = {
  ...leakedKeyAnswer,
  slug: 'broken',
  problems: [
    {
      line: 12,
      column: 3,
      severity: 'error',
      code: 'unknown-role',
      sentence: 'No role is called `comms`: did you mean `communications`?',
    },
  ],
}

function page(answer: ScenarioAnswer | null, problem: ApiProblem | null = null): ReactNode {
  const asked: Asked<ScenarioAnswer> = { answer, problem, again: () => undefined }
  return <SetupPage asked={asked} form={null} address="http://192.0.2.10:4300" />
}

export const setupStories: Record<string, () => ReactNode> = {
  'setup/ready': () => page(leakedKeyAnswer),
  'setup/broken': () => page(broken),
  'setup/loading': () => page(null),
  'setup/failed': () => page(null, away),
}
