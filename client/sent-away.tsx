import { useEffect } from 'react'
import type { Farewell } from '../shared/wire/down.ts'
import { Button } from './look/button.tsx'
import { ErrorState } from './look/error-state.tsx'
import { PageFrame } from './look/page-frame.tsx'
import { speakFromHere } from './stores/live.ts'

const RELOADED = 'hotwash.reloaded-at'

/** The server sent this page away: it says why, what is safe, and offers the one way on. */
export function SentAway({ farewell }: { readonly farewell: Farewell }) {
  useEffect(() => {
    if (farewell.why === 'version' && mayReload()) location.reload()
  }, [farewell])
  const here = farewell.why === 'elsewhere'
  return (
    <PageFrame title={here ? 'Open on another device' : 'Not connected'} width="text">
      <ErrorState
        title={farewell.message}
        safe="What you wrote is kept, and everything recorded is safe on the server."
        action={
          <Button look="primary" onClick={here ? speakFromHere : () => location.reload()}>
            {here ? 'Use here' : 'Open again'}
          </Button>
        }
      />
    </PageFrame>
  )
}

/** A newer server asks for a newer page; once a minute at most, so that two that disagree do not loop. */
function mayReload(): boolean {
  try {
    const last = Number(sessionStorage.getItem(RELOADED) ?? 0)
    sessionStorage.setItem(RELOADED, String(Date.now()))
    return Date.now() - last > 60_000
  } catch {
    return false
  }
}
