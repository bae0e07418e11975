/** `batched`: at most one sentence per 5 s. `soon`: at once, politely. `now`: interrupts. */
export type Urgency = 'batched' | 'soon' | 'now'

interface Out {
  readonly polite: (text: string) => void
  readonly assertive: (text: string) => void
  readonly after: (ms: number, run: () => void) => void
  readonly now: () => number
}

const pauseMs = 5000
const gatherMs = 400

/** Collects what is to be spoken, so that a burst of news is one sentence and not ten interruptions. */
export function createAnnouncer(out: Out): (text: string, urgency: Urgency) => void {
  const waiting = new Set<string>()
  let lastMs = Number.NEGATIVE_INFINITY
  let due = false

  const speak = () => {
    due = false
    lastMs = out.now()
    out.polite([...waiting].join(' '))
    waiting.clear()
  }

  return (text, urgency) => {
    if (urgency === 'now') return out.assertive(text)
    if (urgency === 'soon') return out.polite(text)
    waiting.add(text)
    if (due) return
    due = true
    out.after(Math.max(gatherMs, lastMs + pauseMs - out.now()), speak)
  }
}
