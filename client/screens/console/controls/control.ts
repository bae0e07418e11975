import type { LucideIcon } from 'lucide-react'

/** One thing a facilitator can do. Its button, its key and its line among the commands all read this object. */
export interface Control {
  readonly id: string
  readonly label: string
  readonly icon: LucideIcon
  readonly key?: string | undefined
  /** Other words that people might type for it. */
  readonly also?: string
  /** Why it cannot be done now; undefined if it can. */
  readonly whyNot?: string | undefined
  readonly run: () => void
}

/** Several may be wanted at once; the first reason that holds is the one to say. */
export function firstReason(...reasons: (string | false | null | undefined)[]): string | undefined {
  return reasons.find((reason): reason is string => typeof reason === 'string')
}
