import type { ReactNode } from 'react'
import type { HomeAnswer } from '../../shared/wire/http.ts'
import { ApiProblem } from '../connection/session.ts'
import { HomePage } from '../screens/home/home-screen.tsx'
import { OverduePanel } from '../screens/home/overdue-actions.tsx'
import type { Asked } from '../stores/answer.ts'
import { WALL_NOW } from './fixed-people.ts'
import {
  damagedHome,
  firstHome,
  keptHome,
  lateActions,
  liveHome,
  unledHome,
  usedHome,
} from './fixed/home-answers.ts'

const today = new Date(WALL_NOW)
const away = new ApiProblem({ code: 'unreachable', message: 'The server cannot be reached.' })

function asked<Answer>(answer: Answer | null, problem: ApiProblem | null = null): Asked<Answer> {
  return { answer, problem, again: () => undefined }
}

export const homeStories: Record<string, () => ReactNode> = {
  'home/live': () => <HomePage today={today} asked={asked(liveHome)} />,
  'home/used': () => <HomePage today={today} asked={asked(usedHome)} />,
  'home/unled': () => <HomePage today={today} asked={asked(unledHome)} />,
  'home/kept': () => <HomePage today={today} asked={asked(keptHome)} />,
  'home/damaged': () => <HomePage today={today} asked={asked(damagedHome)} />,
  'home/first': () => <HomePage today={today} asked={asked(firstHome)} />,
  'home/overdue': () => (
    <>
      <HomePage today={today} asked={asked(usedHome)} />
      <OverduePanel today={today} asked={asked(lateActions)} onClose={() => undefined} />
    </>
  ),
  'home/loading': () => <HomePage today={today} asked={asked<HomeAnswer>(null)} />,
  'home/failed': () => <HomePage today={today} asked={asked<HomeAnswer>(null, away)} />,
  'home/stale': () => <HomePage today={today} asked={asked(usedHome, away)} />,
}
