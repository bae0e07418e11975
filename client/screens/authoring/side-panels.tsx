import { useState } from 'react'
import type { Problem } from '../../../shared/scenario/problem.ts'
import { counted } from '../../look/figures.ts'
import { Tabs } from '../../look/tabs.tsx'
import { FROM_XL, useMedia } from '../../pieces/use-media.ts'
import s from './authoring.module.css'
import { ChecksPanel } from './checks-panel.tsx'
import type { ShownFlow } from './flow/use-flow.ts'
import { FormsPanel } from './forms-panel.tsx'
import { InjectsPanel } from './injects-panel.tsx'
import { OutlinePanel } from './outline-panel.tsx'
import { Unread } from './unread.tsx'
import type { Checked } from './use-check.ts'
import { useInSight } from './use-in-sight.ts'

type Panel = 'injects' | 'outline' | 'checks' | 'forms'

interface Props {
  readonly checked: Checked
  readonly flow: ShownFlow | null
  readonly chosen: string | null
  readonly text: string
  readonly write: (text: string) => void
  readonly onOpen: (id: string) => void
  readonly onGo: ((problem: Problem) => void) | null
}

/** Injects, outline, checks and forms: behind tabs, or in two columns where the screen is wide. */
export function SidePanels(props: Props) {
  const { checked, flow, chosen, onOpen, onGo } = props
  const { scenario, stale, errors } = checked
  const wide = useMedia(FROM_XL)
  const [asked, setPanel] = useState<Panel>(errors > 0 ? 'checks' : 'injects')
  const panel = wide && asked !== 'outline' ? 'injects' : asked
  const checks = <ChecksPanel checked={checked} onGo={onGo} />
  const forms = scenario === null ? <Unread /> : <FormsPanel scenario={scenario} />
  const all = [
    { id: 'injects', name: 'Injects' },
    { id: 'outline', name: 'Outline' },
    { id: 'checks', name: 'Checks', waiting: waitingOf(checked) },
    { id: 'forms', name: 'Forms' },
  ] as const
  return (
    <>
      <section aria-label="What it says" className={s.side} ref={useInSight(chosen)}>
        <Tabs<Panel>
          label="What it says"
          selected={panel}
          onSelect={setPanel}
          tabs={wide ? all.slice(0, 2) : all}
        >
          {panel === 'injects' && <InjectsPanel {...props} />}
          {panel === 'outline' && (
            <OutlinePanel shown={flow} stale={stale} chosen={chosen} onOpen={onOpen} />
          )}
          {panel === 'checks' && checks}
          {panel === 'forms' && forms}
        </Tabs>
      </section>
      {wide && (
        <section aria-labelledby="checks" className={s.side}>
          <h2 id="checks">Checks</h2>
          {checks}
          <h2>Forms</h2>
          {forms}
        </section>
      )}
    </>
  )
}

function waitingOf({ errors, warnings }: Checked) {
  const count = errors + warnings
  return { count, words: `${counted(errors, 'error')}, ${counted(warnings, 'warning')}` }
}
