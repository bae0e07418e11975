import { useSyncExternalStore } from 'react'

/** S: a phone. M: a laptop shared with a call. L: three columns. XL: the record stands beside them. */
export type Width = 'S' | 'M' | 'L' | 'XL'

const FROM: readonly (readonly [Width, MediaQueryList])[] = [
  ['XL', matchMedia('(min-width: 1700px)')],
  ['L', matchMedia('(min-width: 1100px)')],
  ['M', matchMedia('(min-width: 640px)')],
]

function subscribe(listener: () => void): () => void {
  for (const [, query] of FROM) query.addEventListener('change', listener)
  return () => {
    for (const [, query] of FROM) query.removeEventListener('change', listener)
  }
}

export function useWidth(): Width {
  return useSyncExternalStore(subscribe, () => FROM.find(([, query]) => query.matches)?.[0] ?? 'S')
}
