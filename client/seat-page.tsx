import { lazy } from 'react'
import { useExercise, useMySeat } from './stores/viewer.ts'

const LobbyScreen = lazy(async () => ({
  default: (await import('./screens/lobby/lobby-screen.tsx')).LobbyScreen,
}))
const PlayerScreen = lazy(async () => ({
  default: (await import('./screens/player/player-screen.tsx')).PlayerScreen,
}))
const HotwashScreen = lazy(async () => ({
  default: (await import('./screens/hotwash/hotwash-screen.tsx')).HotwashScreen,
}))

/** What a seat sees follows the exercise's stage: lobby, play, hot wash (which ends in the link to the debrief). */
export function SeatPage() {
  const stage = useExercise()?.stage
  // Whoever came late waits in a lobby of their own, whatever the others do.
  if (useMySeat()?.state === 'waiting') return <LobbyScreen />
  switch (stage) {
    case 'running':
    case 'paused':
      return <PlayerScreen />
    case 'hotwash':
    case 'closed':
      return <HotwashScreen />
    default:
      return <LobbyScreen />
  }
}
