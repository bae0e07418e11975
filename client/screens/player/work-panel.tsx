import { Tabs } from '../../look/tabs.tsx'
import { NowList } from '../../pieces/now-list.tsx'
import { Owners } from '../../pieces/owners-table.tsx'
import { RecordForm } from '../../pieces/record-form.tsx'
import { Tasks } from '../../pieces/tasks.tsx'
import { useUnsaved } from '../../pieces/unsaved-record.ts'
import { Updates } from '../../pieces/updates.tsx'
import { useRecord } from '../../stores/viewer.ts'
import { showPanel, usePlace } from './place.ts'
import type { Panel } from './place.ts'

type Work = Exclude<Panel, 'inbox'>

const NAMES: Record<Work, string> = {
  now: 'Now',
  record: 'Record',
  owners: 'Owners',
  updates: 'Updates',
  tasks: 'Tasks',
}
const BESIDE_RECORD = ['now', 'owners', 'updates', 'tasks'] as const
const ALL = ['now', 'record', 'owners', 'updates', 'tasks'] as const

/** The right column: what is to be decided, and beside it in the same place record, owners, updates, tasks. */
export function WorkPanel({ recordBeside }: { readonly recordBeside: boolean }) {
  return <PanelTabs label="Work" panels={recordBeside ? BESIDE_RECORD : ALL} />
}

interface Props {
  readonly label: string
  readonly panels: readonly [Work, ...Work[]]
}

/** Panels behind tabs; the first where none of them is the one to be shown. */
export function PanelTabs({ label, panels }: Props) {
  const panel = usePlace((place) => place.panel)
  const selected = panels.find((id) => id === panel) ?? panels[0]
  const unsaved = useUnsavedMark()
  const tabs = panels.map((id) => ({
    id,
    name: NAMES[id],
    waiting: id === 'record' ? unsaved : undefined,
  }))
  return (
    <Tabs label={label} tabs={tabs} selected={selected} onSelect={showPanel}>
      <div data-panel>
        <PanelOf panel={selected} />
      </div>
    </Tabs>
  )
}

/** Texts of the record that were typed and left: they count only once they are saved. */
export function useUnsavedMark(): { readonly count: number; readonly words: string } {
  const { length: count } = useUnsaved(useRecord())
  return { count, words: `${count} not saved` }
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
