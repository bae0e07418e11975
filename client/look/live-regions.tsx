import { useSyncExternalStore } from 'react'
import { createAnnouncer } from './announcer.ts'
import type { Urgency } from './announcer.ts'

interface Spoken {
  readonly text: string
  readonly turn: number
}

const listeners = new Set<() => void>()
let polite: Spoken = { text: '', turn: 0 }
let assertive: Spoken = { text: '', turn: 0 }

function told(): void {
  for (const listener of listeners) listener()
}

const say = createAnnouncer({
  polite: (text) => {
    polite = { text, turn: polite.turn + 1 }
    told()
  },
  assertive: (text) => {
    assertive = { text, turn: assertive.turn + 1 }
    told()
  },
  after: (ms, run) => void setTimeout(run, ms),
  now: () => performance.now(),
})

/** Speaks to those who listen. Whatever is said also stands on the page. */
export function announce(text: string, urgency: Urgency = 'batched'): void {
  say(text, urgency)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Mounted once, empty, at load: a region that arrives together with its text is not read. */
export function LiveRegions() {
  const calm = useSyncExternalStore(subscribe, () => polite)
  const urgent = useSyncExternalStore(subscribe, () => assertive)
  return (
    <>
      <div aria-live="polite" className="visually-hidden" data-print="no">
        {/* A new element for each turn, so that the same sentence is read a second time. */}
        {calm.turn > 0 && <p key={calm.turn}>{calm.text}</p>}
      </div>
      <div aria-live="assertive" className="visually-hidden" data-print="no">
        {urgent.turn > 0 && <p key={urgent.turn}>{urgent.text}</p>}
      </div>
    </>
  )
}
