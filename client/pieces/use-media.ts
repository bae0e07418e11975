import { useSyncExternalStore } from 'react'

/** Breakpoints of the design language, for the few places where the elements differ and not only their look. */
export const FROM_M = '(width >= 640px)'
export const FROM_L = '(width >= 1100px)'
/** Wide enough for one more column. */
export const FROM_XL = '(width >= 1600px)'

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    () => matchMedia(query).matches,
  )
}
