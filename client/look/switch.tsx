import type { ReactNode } from 'react'
import { Tick } from './tick.tsx'

interface Props {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}

/** For what takes effect at once; a checkbox is for what is sent later. */
export function Switch({ label, hint, on, onChange }: Props) {
  return <Tick kind="switch" label={label} hint={hint} checked={on} onChange={onChange} />
}
