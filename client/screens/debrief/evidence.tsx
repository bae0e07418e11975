import { createContext, useContext } from 'react'
import type { ReactNode } from 'react'
import s from './debrief.module.css'

/** Opens the events that something rests on; numbers are those of the log. */
export type OpenEvidence = (events: readonly number[], about: string) => void

const Open = createContext<OpenEvidence>(() => undefined)
export const EvidenceOpener = Open.Provider

export function useEvidence(): OpenEvidence {
  return useContext(Open)
}

interface Props {
  readonly events: readonly number[]
  /** What the evidence is for, as the panel's title says it. */
  readonly about: string
  readonly children: ReactNode
}

/** A figure or sentence that can be asked what it rests on; plain text where it rests on nothing in the log. */
export function Evident({ events, about, children }: Props) {
  const open = useEvidence()
  if (events.length === 0) return <>{children}</>
  return (
    <button type="button" className={s.evident} onClick={() => open(events, about)}>
      {children}
    </button>
  )
}
