import type { ReactNode } from 'react'
import type { JoinAnswer } from '../../shared/wire/http.ts'
import { as } from '../../shared/words/ids.ts'
import { ApiProblem } from '../connection/session.ts'
import { JoinPage } from '../screens/join/join-screen.tsx'

const CODE = 'K7PM2QXD'

const seat = (number: number, roles: string[], team = 'Team A'): JoinAnswer['seats'][number] => ({
  id: as(`seat-${number}`),
  team,
  roles,
  suggested: number === 2,
})

const open: JoinAnswer = {
  exercise: as('exercise-4'),
  title: 'Leaked API keys',
  stage: 'lobby',
  seats: [
    seat(2, ['Communications lead']),
    seat(3, ['Platform lead']),
    seat(4, ['Security lead', 'Scribe']),
  ],
  locked: false,
}

function page(answer: JoinAnswer | null, problem: ApiProblem | null = null): () => ReactNode {
  return () => <JoinPage code={CODE} asked={{ answer, problem, again: () => undefined }} />
}

const noCode = new ApiProblem({
  code: 'no-code',
  message: 'No exercise has this code; compare it with the one on the screen.',
})
const tooMany = new ApiProblem({
  code: 'too-many',
  message: 'Too many codes were tried from here. Wait a minute, then try again.',
})

export const joinStories: Record<string, () => ReactNode> = {
  'join/open': page(open),
  'join/in-play': page({ ...open, stage: 'running' }),
  'join/teams': page({
    ...open,
    seats: [...open.seats, seat(7, ['Communications lead'], 'Team B')],
  }),
  'join/locked': page({ ...open, locked: true }),
  'join/full': page({ ...open, seats: [] }),
  'join/wrong-code': page(null, noCode),
  'join/over-limit': page(null, tooMany),
  'join/loading': page(null),
  'join/by-hand': () => (
    <JoinPage code={null} asked={{ answer: null, problem: null, again: () => undefined }} />
  ),
}
