import { useState } from 'react'
import type { FollowUpRow } from '../../shared/view/rows.ts'
import { CAPABILITY_ELEMENT_TITLES } from '../../shared/words/capability-element.ts'
import { Button } from '../look/button.tsx'
import { Mark } from '../look/mark.tsx'
import { Row } from '../look/stack.tsx'
import { useRow, useRows } from '../stores/rows.ts'
import { useMay, useMe } from '../stores/viewer.ts'
import { DeclineForm } from './decline-form.tsx'
import { FollowUpForm } from './follow-up-form.tsx'
import { FOLLOW_UP_WORDS } from './follow-up-words.ts'
import s from './improvement-plan.module.css'
import { draftOf, ownerName } from './plan-draft.ts'
import { useFill } from './use-slots.ts'

interface Props {
  readonly row: FollowUpRow
  /** Its form asks for capability element and start too. */
  readonly whole: boolean
}

/** One line of the plan; for whoever may, its form opens in its place. */
export function FollowUpLine({ row, whole }: Props) {
  const [open, setOpen] = useState<'change' | 'decline' | null>(null)
  const close = () => setOpen(null)
  const may = useMay(`followUp:${row.id}`)
  const me = useMe()
  const team = me?.kind === 'seat' ? {} : { team: row.team }
  if (open === 'change' && may.has('edit-follow-up'))
    return <FollowUpForm team={row.team} row={row} whole={whole} onClose={close} />
  return (
    <>
      <Said row={row} />
      {open === 'decline' && may.has('decline-follow-up') ? (
        <DeclineForm
          command="decline-follow-up"
          data={{ followUp: row.ref, ...team }}
          control={`decline:${row.id}`}
          onClose={close}
        />
      ) : (
        <div data-print="no">
          <Row>
            {may.has('edit-follow-up') && (
              <Button dense aria-label={`Change: ${row.text}`} onClick={() => setOpen('change')}>
                Change
              </Button>
            )}
            {may.has('decline-follow-up') && (
              <Button
                dense
                look="bare"
                aria-label={`Decline: ${row.text}`}
                onClick={() => setOpen('decline')}
              >
                Decline
              </Button>
            )}
          </Row>
        </div>
      )}
    </>
  )
}

function Said({ row }: { readonly row: FollowUpRow }) {
  const seats = useRows('seats')
  const fill = useFill()
  const gap = useRow('gaps', draftOf(row, seats).gap)
  const owner = ownerName(row, seats)
  const complete = owner !== null && row.due !== null
  return (
    <>
      <p className={s.text}>{row.text}</p>
      <p className={s.facts}>
        <span>
          {owner ?? (
            <Mark glyph="nobody" tone="gap">
              Nobody
            </Mark>
          )}
        </span>
        <span>
          {row.due === null ? (
            <Mark glyph="past-deadline" tone="gap">
              No date
            </Mark>
          ) : (
            `${row.start === null ? '' : `from ${row.start}, `}due ${row.due}`
          )}
        </span>
        <span>{FOLLOW_UP_WORDS[row.state]}</span>
        {row.element !== null && <span>{CAPABILITY_ELEMENT_TITLES[row.element]}</span>}
        {gap !== null && <span>answers {fill(gap.title)}</span>}
      </p>
      {row.declinedBecause !== null && <p className={s.facts}>Declined: {row.declinedBecause}</p>}
      {!complete && row.declinedBecause === null && (
        <p className={s.facts}>Not yet a follow-up: it wants an owner and a date.</p>
      )}
    </>
  )
}
