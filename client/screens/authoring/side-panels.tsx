import { useState } from 'react'
import type { Problem } from '../../../shared/scenario/problem.ts'
import { EmptyState } from '../../look/empty-state.tsx'
import { counted } from '../../look/figures.ts'
import { Tabs } from '../../look/tabs.tsx'
import { FROM_XL, useMedia } from '../../pieces/use-media.ts'
import s from './authoring.module.css'
import { ChecksPanel } from './checks-panel.tsx'
import { CommentBox } from './comment-box.tsx'
import { FormsPanel } from './forms-panel.tsx'
import { InjectList } from './inject-list.tsx'
import { injectOf, PreviewPanel } from './preview-panel.tsx'
import type { Checked } from './use-check.ts'

type Panel = 'checks' | 'injects' | 'forms'

interface Props {
  readonly checked: Checked
  readonly chosen: string | null
  readonly text: string
  readonly write: (text: string) => void
  readonly onOpen: (id: string) => void
  readonly onGo: ((problem: Problem) => void) | null
}

/** Checks, injects and forms: behind tabs, or beside each other where the screen is wide. */
export function SidePanels(props: Props) {
  const { checked, onGo } = props
  const [panel, setPanel] = useState<Panel>(checked.errors > 0 ? 'checks' : 'injects')
  const wide = useMedia(FROM_XL)
  const forms = checked.scenario === null ? <Unread /> : <FormsPanel scenario={checked.scenario} />
  if (wide) {
    return (
      <>
        <section aria-labelledby="injects" className={s.side}>
          <h2 id="injects">Injects</h2>
          <InjectsPanel {...props} />
        </section>
        <section aria-labelledby="checks" className={s.side}>
          <h2 id="checks">Checks</h2>
          <ChecksPanel checked={checked} onGo={onGo} />
          <h2>Forms</h2>
          {forms}
        </section>
      </>
    )
  }
  return (
    <section aria-label="What it says" className={s.side}>
      <Tabs<Panel>
        label="What it says"
        selected={panel}
        onSelect={setPanel}
        tabs={[
          { id: 'injects', name: 'Injects' },
          { id: 'checks', name: 'Checks', waiting: waitingOf(checked) },
          { id: 'forms', name: 'Forms' },
        ]}
      >
        {panel === 'checks' && <ChecksPanel checked={checked} onGo={onGo} />}
        {panel === 'injects' && <InjectsPanel {...props} />}
        {panel === 'forms' && forms}
      </Tabs>
    </section>
  )
}

function waitingOf({ errors, warnings }: Checked) {
  const count = errors + warnings
  return { count, words: `${counted(errors, 'error')}, ${counted(warnings, 'warning')}` }
}

function InjectsPanel({ checked, chosen, text, write, onOpen }: Props) {
  const { scenario, stale } = checked
  if (scenario === null) return <Unread />
  const inject = injectOf(scenario, chosen)
  return (
    <div className={s.panel}>
      {stale && (
        <p className={s.quiet}>
          As it was before the error. Put it right to see the text as it is now.
        </p>
      )}
      <InjectList scenario={scenario} current={chosen} onOpen={onOpen} />
      <PreviewPanel scenario={scenario} inject={inject} />
      {inject !== null && (
        <CommentBox key={inject.id} text={text} id={inject.id} onChange={write} />
      )}
    </div>
  )
}

function Unread() {
  return (
    <EmptyState title="The text cannot be read yet">
      Injects and forms show here once its errors are put right. The checks say where.
    </EmptyState>
  )
}
