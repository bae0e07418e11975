import { Link } from 'wouter'
import type { ExerciseSummary } from '../../../shared/wire/http.ts'
import { DataTable } from '../../look/data-table.tsx'
import { Figure } from '../../look/figure.tsx'
import { oneDecimal, unknown } from '../../look/figures.ts'
import { Mark } from '../../look/mark.tsx'
import { VisuallyHidden } from '../../look/visually-hidden.tsx'
import { FORM_TITLES } from '../../pieces/form-words.ts'
import { day } from './day.ts'
import { EraseExercise } from './erase-exercise.tsx'
import s from './home.module.css'

interface Props {
  readonly exercises: readonly ExerciseSummary[]
  readonly onErased: () => void
}

/** What was run, newest first; each leads to its debrief. This is also what home prints. */
export function Past({ exercises, onErased }: Props) {
  return (
    <DataTable
      caption="Past exercises"
      hideCaption
      stacks
      rows={exercises}
      rowKey={({ id }) => id}
      columns={[
        { key: 'title', head: 'Exercise', cell: (row) => <Title row={row} /> },
        {
          key: 'date',
          head: 'Date',
          cell: (row) => (row.startedAt === null ? unknown : day(row.startedAt)),
        },
        { key: 'form', head: 'Form', cell: (row) => FORM_TITLES[row.form] },
        {
          key: 'people',
          head: 'People',
          align: 'end',
          cell: (row) => <Figure>{row.people}</Figure>,
        },
        { key: 'overall', head: 'Overall', align: 'end', cell: (row) => <Overall row={row} /> },
        {
          key: 'actions',
          head: 'Open actions',
          align: 'end',
          cell: (row) => <Actions row={row} />,
        },
        {
          key: 'erase',
          head: <VisuallyHidden>Erase</VisuallyHidden>,
          align: 'end',
          cell: (row) => <EraseExercise exercise={row} onErased={onErased} />,
        },
      ]}
    />
  )
}

function Title({ row }: { readonly row: ExerciseSummary }) {
  return (
    <span className={s.words}>
      <Link href={`/debrief/${row.id}`}>{row.title}</Link>
      {row.simulated && <span className={s.note}>with simulated teammates</span>}
    </span>
  )
}

function Overall({ row: { overall } }: { readonly row: ExerciseSummary }) {
  if (overall.every((figure) => figure === null)) return <span>{unknown} not scored</span>
  return (
    <Figure>
      {overall.map((figure) => (figure === null ? unknown : oneDecimal(figure))).join(' · ')}
    </Figure>
  )
}

function Actions({ row }: { readonly row: ExerciseSummary }) {
  if (row.overdueActions === 0) return <Figure>{row.openActions}</Figure>
  return (
    <span>
      <Figure>{row.openActions}</Figure>,{' '}
      <Mark glyph="past-target" tone="due">
        {row.overdueActions} overdue
      </Mark>
    </span>
  )
}
