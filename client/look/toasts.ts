import { announce } from './live-regions.tsx'

export interface Toast {
  readonly id: number
  readonly text: string
  /** A second way to something that is also on the page, such as Undo. */
  readonly action?: { readonly name: string; readonly run: () => void } | undefined
}

const listeners = new Set<() => void>()
let toasts: readonly Toast[] = []
let lastId = 0

function change(next: readonly Toast[]): void {
  toasts = next
  for (const listener of listeners) listener()
}

/** Repeats what the page already shows, for 8 s. The three newest stay. */
export function toast(text: string, action?: Toast['action']): void {
  lastId += 1
  change([...toasts, { id: lastId, text, action }].slice(-3))
  announce(text, 'soon')
}

export function dismissToast(id: number): void {
  change(toasts.filter((each) => each.id !== id))
}

export function currentToasts(): readonly Toast[] {
  return toasts
}

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
