import type { ReactNode } from 'react'
import type { Patch } from '../../shared/view/difference.ts'
import { HotwashScreen } from '../screens/hotwash/hotwash-screen.tsx'
import { PlayerScreen } from '../screens/player/player-screen.tsx'
import { exercise } from './fixed-people.ts'
import { laterMessages } from './fixed-messages.ts'
import { fixedRows, laidOver } from './fixed-rows.ts'
import { OnRows } from './on-rows.tsx'

function player(rows: Patch): () => ReactNode {
  return () => (
    <OnRows rows={rows}>
      <PlayerScreen />
    </OnRows>
  )
}

const paused: Patch = {
  exercise: {
    put: [
      {
        ...exercise,
        stage: 'paused',
        clock: { ...exercise.clock, running: false },
        paused: { by: 'Facilitator', atMs: exercise.clock.atMs },
      },
    ],
  },
}

const over: Patch = {
  exercise: {
    put: [{ ...exercise, stage: 'hotwash', clock: { ...exercise.clock, running: false } }],
  },
  hotwash: {
    put: [{ id: 'hotwash', step: 'replay', stepSinceWallMs: 0, revealed: false, questions: [] }],
  },
}

/** Screens in play and right after it, on the same fixed rows. */
export const playStories: Record<string, () => ReactNode> = {
  'player/running': player(fixedRows),
  'player/later': player(laidOver(fixedRows, { messages: { put: laterMessages } })),
  'player/paused': player(laidOver(fixedRows, paused)),
  'hotwash/replay': () => (
    <OnRows rows={laidOver(fixedRows, over)}>
      <HotwashScreen />
    </OnRows>
  ),
}
