import { EmptyState } from '../../look/empty-state.tsx'
import type { Control } from './controls/control.ts'
import { ControlButton } from './controls/control-button.tsx'

/** What stands on the page while it is covered: nothing that a player may not see. */
export function Covered({ cover }: { readonly cover: Control }) {
  return (
    <EmptyState title="This page is covered." action={<ControlButton of={cover} />}>
      Play goes on. What was being written is kept.
    </EmptyState>
  )
}
