import { create } from 'zustand'

/** How long a hand-sent inject waits on this page before anything is sent at all, in real ms. */
export const UNDO_FOR_MS = 3_000

export interface HeldBack {
  /** "Sending to Team A." */
  readonly words: string
  readonly state: 'waiting' | 'not-sent'
}

interface Sender {
  /** Whether the server can be heard at this moment; nothing is queued for later. */
  readonly connected: () => boolean
  readonly send: () => void
}

const timers = new Map<string, ReturnType<typeof setTimeout>>()
export const useHeldBack = create<Record<string, HeldBack>>(() => ({}))

/** Sends after three seconds, unless undone. A second press of the same control changes nothing. */
export function sendUnlessUndone(key: string, words: string, { connected, send }: Sender): void {
  if (timers.has(key)) return
  useHeldBack.setState({ [key]: { words, state: 'waiting' } })
  timers.set(
    key,
    setTimeout(() => {
      timers.delete(key)
      if (!connected()) return useHeldBack.setState({ [key]: { words, state: 'not-sent' } })
      forget(key)
      send()
    }, UNDO_FOR_MS),
  )
}

/** Takes back what has not left this page. */
export function undoSend(key: string): void {
  clearTimeout(timers.get(key))
  timers.delete(key)
  forget(key)
}

/** Takes back all: the page is being left. */
export function undoAll(): void {
  timers.forEach((_timer, key) => undoSend(key))
}

function forget(key: string): void {
  useHeldBack.setState(({ [key]: _gone, ...rest }) => rest, true)
}
