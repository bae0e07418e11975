import { useEffect } from 'react'
import type { ReactNode } from 'react'
import type { SessionAnswer } from '../shared/wire/http.ts'
import { toast } from './look/toasts.ts'
import { Opening } from './open-page.tsx'
import { SentAway } from './sent-away.tsx'
import { useConnection } from './stores/connection.ts'
import { goLive } from './stores/live.ts'
import { useExercise } from './stores/viewer.ts'

/** A page that is fed by the socket: nothing is drawn before the first rows, and they come at once. */
export function LivePage({
  session,
  children,
}: {
  readonly session: SessionAnswer
  readonly children: ReactNode
}) {
  useEffect(() => goLive(session, (message) => toast(message)), [session])
  const farewell = useConnection((now) => now.farewell)
  const known = useExercise() !== null
  if (farewell !== null) return <SentAway farewell={farewell} />
  if (!known) return <Opening sentence="Fetching the exercise." />
  return children
}
