import s from './authoring.module.css'
import { CommentBox } from './comment-box.tsx'
import { DecisionPreview } from './decision-preview.tsx'
import { InjectList } from './inject-list.tsx'
import { injectOf, PreviewPanel } from './preview-panel.tsx'
import { Stale, Unread } from './unread.tsx'
import type { Checked } from './use-check.ts'

interface Props {
  readonly checked: Checked
  readonly chosen: string | null
  readonly text: string
  readonly write: (text: string) => void
  readonly onOpen: (id: string) => void
}

/** The list of injects, and under it what is chosen as its reader sees it. */
export function InjectsPanel({ checked, chosen, text, write, onOpen }: Props) {
  const { scenario, stale } = checked
  if (scenario === null) return <Unread />
  const inject = injectOf(scenario, chosen)
  const decision = scenario.decisions.find(({ id }) => id === chosen)
  const found = inject ?? decision
  return (
    <div className={s.panel}>
      {stale && <Stale />}
      <InjectList scenario={scenario} current={chosen} onOpen={onOpen} />
      {decision === undefined ? (
        <PreviewPanel scenario={scenario} inject={inject} />
      ) : (
        <DecisionPreview scenario={scenario} decision={decision} />
      )}
      {found !== undefined && (
        <CommentBox key={found.id} text={text} id={found.id} onChange={write} />
      )}
    </div>
  )
}
