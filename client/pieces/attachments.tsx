import { Paperclip } from 'lucide-react'
import type { MessageRow } from '../../shared/view/rows.ts'
import { DataTable } from '../look/data-table.tsx'
import { Disclosure } from '../look/disclosure.tsx'
import { Icon } from '../look/icon.tsx'
import s from './attachments.module.css'
import { fillFields } from './slotted-text.ts'
import { useSlots } from './use-slots.ts'

/** What came along with a message: texts as they are, tables as tables. Folded, so that the message is read first. */
export function Attachments({ of }: { readonly of: MessageRow['attachments'] }) {
  const attachments = fillFields(of, useSlots())
  return attachments.map((attachment, at) => (
    <div key={at} className={s.attachment}>
      <Disclosure
        summary={
          <span className={s.title}>
            <Icon of={Paperclip} />
            {attachment.title}
          </span>
        }
      >
        {'text' in attachment ? (
          <pre className={s.text} tabIndex={0} aria-label={attachment.title}>
            {attachment.text}
          </pre>
        ) : (
          <Sheet title={attachment.title} {...attachment.table} />
        )}
      </Disclosure>
    </div>
  ))
}

interface SheetProps {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

function Sheet({ title, columns, rows }: SheetProps) {
  return (
    <DataTable
      caption={title}
      hideCaption
      columns={columns.map((head, at) => ({
        key: String(at),
        head,
        align: rows.every((row) => typeof row[at] === 'number')
          ? ('end' as const)
          : ('start' as const),
        cell: ({ cells }: { cells: readonly (string | number)[] }) => cells[at],
      }))}
      rows={rows.map((cells, at) => ({ at, cells }))}
      rowKey={({ at }) => String(at)}
    />
  )
}
