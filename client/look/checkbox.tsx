import type { ReactNode } from 'react'
import { Tick } from './tick.tsx'

interface Props {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

export function Checkbox(props: Props) {
  return <Tick kind="checkbox" {...props} />
}
