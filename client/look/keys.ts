import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'
import { recall, remember } from './remember.ts'

/** A key as people read it: `r`, `?`, `.`, or `mod+k` (Ctrl, or Cmd on a Mac). */
export interface Shortcut {
  readonly key: string
  readonly label: string
}

interface Binding extends Shortcut {
  readonly run: () => void
}

const listeners = new Set<() => void>()
let bindings: readonly Binding[] = []
let singleKeys = recall('single-keys') !== 'off'

function changed(next: readonly Binding[]): void {
  bindings = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** True where a letter is writing, not a command. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('textarea, select, [role=textbox], [role=combobox]') ||
      (target instanceof HTMLInputElement &&
        !/^(button|checkbox|radio|range|submit)$/.test(target.type)))
  )
}

export const singleKeysOn = (): boolean => singleKeys

/** Speech and switch users trigger single letters by accident (WCAG 2.1.4), so they can be turned off. */
export function switchSingleKeys(on: boolean): void {
  singleKeys = on
  remember('single-keys', on ? 'on' : 'off')
  changed([...bindings])
}

function meant(event: KeyboardEvent, key: string): boolean {
  const pressed = event.key.toLowerCase()
  const mod = event.ctrlKey || event.metaKey
  if (key.startsWith('mod+')) return mod && !event.altKey && pressed === key.slice(4)
  if (mod || event.altKey || event.repeat || !singleKeys || pressed !== key) return false
  // A dialog is a world of its own: letters must not act on the page behind it.
  return !isWriting(event.target) && document.querySelector('dialog:modal') === null
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return
  // The newest wins, so that an open part may borrow a key from the page around it.
  const hit = bindings.findLast((binding) => meant(event, binding.key))
  if (hit === undefined) return
  event.preventDefault()
  hit.run()
}

/** Binds a key while the component is on the page, and lists it under `?`. `null` binds nothing. */
export function useShortcut(shortcut: Shortcut | null, run: () => void): void {
  const newest = useEffectEvent(run)
  const key = shortcut?.key
  const label = shortcut?.label
  useEffect(() => {
    if (key === undefined || label === undefined) return
    const binding: Binding = { key, label, run: () => newest() }
    if (bindings.length === 0) document.addEventListener('keydown', onKeyDown)
    changed([...bindings, binding])
    return () => {
      changed(bindings.filter((other) => other !== binding))
      if (bindings.length === 0) document.removeEventListener('keydown', onKeyDown)
    }
  }, [key, label])
}

export function useShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(subscribe, () => bindings)
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, () => singleKeys)
}
