import type { ReactNode } from 'react'
import type { ScenarioAnswer } from '../../shared/wire/http.ts'
import { ApiProblem } from '../connection/session.ts'
import { AuthoringPage } from '../screens/authoring/authoring-screen.tsx'
import type { Place } from '../screens/authoring/manuscript-place.tsx'
import { leakedKeyAnswer } from './fixed/scenario-answers.ts'
import { writtenScenario } from './fixed/written-scenario.ts'

const away = new ApiProblem({ code: 'unreachable', message: 'The server cannot be reached.' })

function page(
  answer: ScenarioAnswer | null,
  problem: ApiProblem | null = null,
  place: Place = 'text',
): () => ReactNode {
  return () => <AuthoringPage asked={{ answer, problem, again: () => undefined }} place={place} />
}

function written(slug: string, own: boolean, yaml: string): ScenarioAnswer {
  return { ...leakedKeyAnswer, slug, own, yaml, title: 'A leaked key' }
}

export const authoringStories: Record<string, () => ReactNode> = {
  'authoring/own': page(written('gallery-own', true, writtenScenario)),
  'authoring/library': page(written('gallery-library', false, writtenScenario)),
  'authoring/flow': page(written('gallery-flow', true, writtenScenario), null, 'flow'),
  'authoring/problems': page(
    written(
      'gallery-problems',
      true,
      writtenScenario
        .replace('customer-communication: communications', 'customer-communication: comms')
        .replace('${chat} is quiet', '${chatt} is quiet')
        .replace('target: 4m', 'target: 4 minutes'),
    ),
  ),
  'authoring/unreadable': page(written('gallery-unreadable', true, 'format: 1\ntitle: [open\n')),
  'authoring/loading': page(null),
  'authoring/failed': page(null, away),
}
