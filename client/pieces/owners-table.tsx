import { AUTHORITY_TITLES } from '../../shared/words/authority.ts'
import type { OwnerRow } from '../../shared/view/rows.ts'
import { DataTable } from '../look/data-table.tsx'
import { Mark } from '../look/mark.tsx'
import { useRows } from '../stores/rows.ts'
import { useMe, useSeatName, useTeam } from '../stores/viewer.ts'
import { LeadRow } from './lead-row.tsx'
import { useNames } from './names.ts'
import s from './now-list.module.css'
import { SectionHead } from './section-head.tsx'

/** Who approves what now, and who stands in. Command comes first, because the rest falls back on it. */
export function Owners() {
  return (
    <div className={s.now}>
      <SectionHead title="Owners" sum="who approves what" />
      <LeadRow />
      <OwnersTable />
    </div>
  )
}

export function OwnersTable() {
  const team = useTeam()?.id
  const rows = useRows('owners', (row) => row.team === team)
  return (
    <div className={s.owners}>
      <DataTable
        caption="Who approves what"
        hideCaption
        stacks
        rows={rows}
        rowKey={({ id }) => id}
        empty="Set-up names who approves what."
        columns={[
          {
            key: 'what',
            head: 'To approve',
            cell: ({ authority }) => capital(AUTHORITY_TITLES[authority]),
          },
          { key: 'holder', head: 'Now', cell: (row) => <Holders row={row} /> },
          { key: 'deputy', head: 'Deputy', cell: (row) => <Deputy row={row} /> },
        ]}
      />
    </div>
  )
}

function Holders({ row }: { readonly row: OwnerRow }) {
  const names = useNames(row.holders, 'and')
  const me = useMe()?.seat
  const lead = useSeatName(useTeam()?.command.holder)
  if (row.fallsToCommand) {
    return (
      <Mark
        glyph={lead === 'Nobody' ? 'nobody' : 'owned'}
        tone={lead === 'Nobody' ? 'quiet' : 'plain'}
      >
        {lead === 'Nobody' ? 'Nobody; whoever leads' : `${lead}, who leads`}
      </Mark>
    )
  }
  const mine = row.holders.some((seat) => seat === me)
  return (
    <Mark glyph={mine ? 'yours' : 'owned'} tone={mine ? 'accent' : 'plain'}>
      {capital(names)}
    </Mark>
  )
}

function Deputy({ row }: { readonly row: OwnerRow }) {
  const name = useSeatName(row.deputy)
  return row.deputy === null ? <span>None named</span> : name
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
