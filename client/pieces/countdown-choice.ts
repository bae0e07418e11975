import { useSyncExternalStore } from 'react'
import { recall, remember } from '../look/remember.ts'
import { useExercise } from '../stores/viewer.ts'

const listeners = new Set<() => void>()
let mine = recall('countdowns') !== 'off'

/** Hides countdowns on this device, or shows them again. The facilitator's choice for all comes first. */
export function chooseCountdowns(on: boolean): void {
  mine = on
  remember('countdowns', on ? 'on' : 'off')
  for (const listener of listeners) listener()
}

export function useMyCountdowns(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => mine,
  )
}

/** Whether countdowns are shown here and now. */
export function useCountdowns(): boolean {
  const here = useMyCountdowns()
  return (useExercise()?.countdowns ?? true) && here
}
