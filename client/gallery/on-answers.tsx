import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { ApiProblem } from '../connection/session.ts'
import { askThrough } from '../stores/ask.ts'
import { fixedDevices } from './fixed/devices-answer.ts'
import { leakedKeyAnswer } from './fixed/scenario-answers.ts'

const invitation = {
  code: 'K7PM-2QXD',
  joinLink: 'http://192.0.2.10:4300/j/K7PM2QXD',
  text: 'You are invited to an exercise: http://192.0.2.10:4300/j/K7PM2QXD',
}

function answerTo(path: string): object {
  if (path.endsWith('/invitation')) return invitation
  if (path.endsWith('/devices')) return fixedDevices
  if (path === '/api/library/leaked-key') return leakedKeyAnswer
  throw new ApiProblem({ code: 'gallery', message: 'The gallery asks no server.' })
}

/** Fixed answers in the server's place while a story is shown. */
function OnAnswers({ children }: { readonly children: ReactNode }) {
  const answers = () => askThrough(async <Answer,>(path: string) => answerTo(path) as Answer)
  useState(answers)
  useEffect(() => {
    // Again, because a page that is drawn twice for a test of it is also cleaned up in between.
    answers()
    return () => askThrough(null)
  }, [])
  return children
}

/** The same stories, none of which asks a server. */
export function answered(
  stories: Record<string, () => ReactNode>,
): Record<string, () => ReactNode> {
  return Object.fromEntries(
    Object.entries(stories).map(([name, draw]) => [name, () => <OnAnswers>{draw()}</OnAnswers>]),
  )
}
