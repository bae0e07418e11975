import { DataTable } from '../look/data-table.tsx'
import s from './run-sheet.module.css'

interface SheetSeat {
  readonly id: string
  readonly team: string
  readonly name: string | null
  readonly roles: string
}

interface SheetAuthority {
  readonly id: string
  readonly title: string
  readonly holders: string
  readonly deputy: string | null
}

export interface RunSheetFacts {
  readonly title: string
  /** `Full form, 60 min and 15 min of talk` */
  readonly form: string
  /** Null until there is one: then a line is left for it. */
  readonly code: string | null
  readonly address: string
  readonly seats: readonly SheetSeat[]
  readonly authorities: readonly SheetAuthority[]
}

/** One page for the facilitator's hand; it is there on paper only. */
export function RunSheet({ title, form, code, address, seats, authorities }: RunSheetFacts) {
  const teams = new Set(seats.map(({ team }) => team)).size
  return (
    <div className={s.sheet}>
      <h2>{title}</h2>
      <p>{form}</p>
      {code === null ? (
        <p>
          Join at {address} with the code shown in the lobby: <span className={s.blank} />
        </p>
      ) : (
        <p>
          Join at {address} with the code <span className={s.code}>{code}</span>
        </p>
      )}
      <DataTable
        caption="Seats"
        rows={seats}
        rowKey={({ id }) => id}
        columns={[
          { key: 'roles', head: 'Seat', cell: ({ roles }) => roles },
          ...(teams > 1
            ? [{ key: 'team', head: 'Team', cell: ({ team }: SheetSeat) => team }]
            : []),
          { key: 'name', head: 'Name', cell: ({ name }) => name ?? <span className={s.blank} /> },
        ]}
      />
      <DataTable
        caption="Who approves"
        rows={authorities}
        rowKey={({ id }) => id}
        columns={[
          { key: 'title', head: 'Decision', cell: (row) => row.title },
          { key: 'holders', head: 'Approves', cell: (row) => row.holders },
          { key: 'deputy', head: 'Deputy', cell: (row) => row.deputy ?? 'nobody named' },
        ]}
      />
      {code === null && (
        <p>Print it again from the lobby: there it holds the code, and the run list follows.</p>
      )}
    </div>
  )
}
