import { Tabs } from '../../look/tabs.tsx'
import type { Tab } from '../../look/tabs.tsx'
import { NowList } from '../../pieces/now-list.tsx'
import { Owners } from '../../pieces/owners-table.tsx'
import { RecordForm } from '../../pieces/record-form.tsx'
import { Tasks } from '../../pieces/tasks.tsx'
import { Updates } from '../../pieces/updates.tsx'
import { showPanel, usePlace } from './place.ts'
import type { Panel } from './place.ts'

type Work = Exclude<Panel, 'inbox'>

const TABS: readonly Tab<Work>[] = [
  { id: 'now', name: 'Now' },
  { id: 'record', name: 'Record' },
  { id: 'owners', name: 'Owners' },
  { id: 'updates', name: 'Updates' },
  { id: 'tasks', name: 'Tasks' },
]

/** The right column: what is to be decided, and beside it in the same place record, owners, updates, tasks. */
export function WorkPanel({ recordBeside }: { readonly recordBeside: boolean }) {
  const panel = usePlace((place) => place.panel)
  const tabs = TABS.filter(({ id }) => !recordBeside || id !== 'record')
  const selected = tabs.find(({ id }) => id === panel)?.id ?? 'now'
  return (
    <Tabs label="Work" tabs={tabs} selected={selected} onSelect={showPanel}>
      <div data-panel>
        <PanelOf panel={selected} />
      </div>
    </Tabs>
  )
}

export function PanelOf({ panel, bare }: { readonly panel: Work; readonly bare?: boolean }) {
  switch (panel) {
    case 'now':
      return <NowList {...(bare && { bare })} />
    case 'record':
      return <RecordForm />
    case 'owners':
      return <Owners />
    case 'updates':
      return <Updates />
    case 'tasks':
      return <Tasks />
  }
}
