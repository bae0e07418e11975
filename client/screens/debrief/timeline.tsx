import type { TeamDebrief } from '../../../shared/report/debrief.ts'
import { DataTable } from '../../look/data-table.tsx'
import { Disclosure } from '../../look/disclosure.tsx'
import { exerciseClock } from '../../look/figures.ts'

/** Every event of the team, a line each. */
export function Timeline({ team }: { readonly team: TeamDebrief }) {
  return (
    // An appendix of pages: who wants it on paper prints the exported page.
    <section data-print="no">
      <h2>Timeline</h2>
      <Disclosure summary={`All ${team.timeline.length} lines`}>
        <DataTable
          caption="Timeline"
          hideCaption
          columns={[
            { key: 'seq', head: 'Log', align: 'end', cell: (row) => row.seq },
            { key: 'at', head: 'Time', align: 'end', cell: (row) => exerciseClock(row.atMs) },
            { key: 'text', head: 'What', cell: (row) => row.text },
            { key: 'by', head: 'By', cell: (row) => row.by },
          ]}
          rows={team.timeline}
          rowKey={(row) => `${row.seq}/${row.text}`}
        />
      </Disclosure>
    </section>
  )
}
