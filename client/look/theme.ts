import { useSyncExternalStore } from 'react'
import { recall, remember } from './remember.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const listeners = new Set<() => void>()
let chosen: Theme = parse(recall('theme'))

function parse(text: string | null): Theme {
  return text === 'light' || text === 'dark' ? text : 'system'
}

/** Puts the remembered theme on the page. Called before the first render, so nothing flashes. */
export function applyTheme(): void {
  if (chosen === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = chosen
}

export function chooseTheme(theme: Theme): void {
  chosen = theme
  remember('theme', theme)
  applyTheme()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => chosen)
}
