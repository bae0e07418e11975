import s from './authoring.module.css'
import { FlowOutline } from './flow/flow-outline.tsx'
import { FormChoice } from './flow/form-choice.tsx'
import type { ShownFlow } from './flow/use-flow.ts'
import { Stale, Unread } from './unread.tsx'

interface Props {
  readonly shown: ShownFlow | null
  readonly stale: boolean
  readonly chosen: string | null
  readonly onOpen: (id: string) => void
}

/** The flow's twin in words: for listeners, for phones, and beside the text. */
export function OutlinePanel({ shown, stale, chosen, onOpen }: Props) {
  if (shown === null) return <Unread />
  const { flow, ...choice } = shown
  return (
    <div className={s.panel}>
      {stale && <Stale />}
      <FormChoice {...choice} />
      <FlowOutline flow={flow} current={chosen} onOpen={onOpen} />
    </div>
  )
}
