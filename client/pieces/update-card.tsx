import { memo, useId, useState } from 'react'
import type { UpdateRow } from '../../shared/view/rows.ts'
import { never } from '../../shared/words/assert.ts'
import { AUDIENCE_TITLES } from '../../shared/words/incident.ts'
import { Card } from '../look/card.tsx'
import { Disclosure } from '../look/disclosure.tsx'
import { exerciseClock } from '../look/figures.ts'
import { Mark } from '../look/mark.tsx'
import { useRow } from '../stores/rows.ts'
import { useSeatName } from '../stores/viewer.ts'
import { useApprovers } from './update-approval.ts'
import { UpdateActs } from './update-acts.tsx'
import { UpdateEditor } from './update-editor.tsx'
import s from './updates.module.css'

/** One text on its way to an audience. */
export const UpdateCard = memo(function UpdateCard({ id }: { readonly id: string }) {
  const update = useRow('updates', id)
  if (update === null) return null
  return update.state === 'sent' ? <Sent update={update} /> : <Coming update={update} />
})

function Sent({ update }: { readonly update: UpdateRow }) {
  const author = useSeatName(update.author)
  return (
    <Card>
      <div className={s.sent}>
        <Disclosure
          summary={
            <span className={s.fold}>
              <Mark glyph="made" firm>
                {AUDIENCE_TITLES[update.audience]}
              </Mark>
              <span className={s.quiet}>
                sent {update.sentAtMs === null ? '' : exerciseClock(update.sentAtMs)} by {author}
                {update.sentUnapproved ? ', unapproved' : ''}
              </span>
            </span>
          }
        >
          <p className={s.text}>{update.text}</p>
        </Disclosure>
      </div>
    </Card>
  )
}

function Coming({ update }: { readonly update: UpdateRow }) {
  const title = useId()
  const [editing, setEditing] = useState(false)
  return (
    <Card aria-labelledby={title}>
      <div className={s.card}>
        <header className={s.fold}>
          <h3 id={title}>To {AUDIENCE_TITLES[update.audience].toLowerCase()}</h3>
          <State update={update} />
        </header>
        {editing ? (
          <UpdateEditor
            control={`update:${update.id}`}
            audience={update.audience}
            update={update}
            leave="Discard my change"
            onLeave={() => setEditing(false)}
            onSaved={() => setEditing(false)}
          />
        ) : (
          <>
            <p className={s.text}>{update.text}</p>
            {update.returnedBecause !== null && (
              <p className={s.returned}>Returned: {update.returnedBecause}</p>
            )}
            <UpdateActs update={update} onEdit={() => setEditing(true)} />
          </>
        )}
      </div>
    </Card>
  )
}

function State({ update }: { readonly update: UpdateRow }) {
  const approvers = useApprovers(update.audience)
  const approvedBy = useSeatName(update.approvedBy)
  const author = useSeatName(update.author)
  switch (update.state) {
    case 'draft':
    case 'returned':
      return <Mark glyph="opened">Draft by {author}</Mark>
    case 'asked':
      return (
        <Mark glyph="unauthorised">
          {approvers === '' ? 'Waits for approval' : `Waits for ${approvers}`}
        </Mark>
      )
    case 'approved':
      return <Mark glyph="made">Approved by {approvedBy}</Mark>
    case 'sent':
      return null
    default:
      return never(update.state)
  }
}
