import { useState } from 'react'
import type { View } from '../../shared/view/rows.ts'
import { useRowsStore } from '../stores/rows.ts'

export type Messages = View['messages']

/**
 * The messages that the list has taken in, and the way to take in what has come since. News waits until
 * its reader asks for it: what one reads, or is about to press, never moves by itself.
 */
export function useTakenIn(): { taken: Messages; takeIn: () => void } {
  const [taken, setTaken] = useState(newest)
  // An empty list has nothing that could move: the first news fills it at once.
  const empty = Object.keys(taken).length === 0
  const wanted = useRowsStore(({ messages }) => (empty ? messages : taken))
  if (wanted !== taken) setTaken(wanted)
  return { taken: wanted, takeIn: () => setTaken(newest) }
}

function newest(): Messages {
  return useRowsStore.getState().messages
}
