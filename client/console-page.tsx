import { lazy } from 'react'
import { useExercise } from './stores/viewer.ts'

const LobbyScreen = lazy(async () => ({
  default: (await import('./screens/lobby/lobby-screen.tsx')).LobbyScreen,
}))
const ConsoleScreen = lazy(async () => ({
  default: (await import('./screens/console/console-screen.tsx')).ConsoleScreen,
}))
const HotwashScreen = lazy(async () => ({
  default: (await import('./screens/hotwash/hotwash-screen.tsx')).HotwashScreen,
}))

/** The facilitator's page, by stage; each screen reads from `me.kind` whom it serves. */
export function ConsolePage() {
  switch (useExercise()?.stage) {
    case 'running':
    case 'paused':
      return <ConsoleScreen />
    case 'hotwash':
    case 'closed':
      return <HotwashScreen />
    default:
      return <LobbyScreen />
  }
}
