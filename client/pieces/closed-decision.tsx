import { useState } from 'react'
import type { DecisionRow } from '../../shared/view/rows.ts'
import { Button } from '../look/button.tsx'
import { Disclosure } from '../look/disclosure.tsx'
import { exerciseClock } from '../look/figures.ts'
import { Mark } from '../look/mark.tsx'
import type { GlyphName } from '../look/glyphs.tsx'
import { exerciseNow } from '../stores/clock.ts'
import { writeDraft } from '../stores/draft.ts'
import { useMay, useSeatName } from '../stores/viewer.ts'
import { DecisionForm } from './decision-form.tsx'
import s from './decision-card.module.css'
import { UpdateOffer } from './update-offer.tsx'
import { useFill } from './use-slots.ts'

type Props = { readonly decision: DecisionRow }

/** Folded to one line in its old place: what was asked, and who settled it when; the rest is a press away. */
export function ClosedDecision({ decision }: Props) {
  const fill = useFill()
  const { made } = decision
  const [open, setOpen] = useState(false)
  // Just made: what came of it is read once without a press.
  const [fresh] = useState(() => made !== null && exerciseNow() - made.atMs < FRESH_FOR_MS)
  return (
    <div className={s.closed}>
      <Disclosure
        summary={
          <span className={s.fold}>
            <Mark glyph={glyphOf(decision)} firm>
              {fill(decision.title)}
            </Mark>
            <SettledBy decision={decision} />
          </span>
        }
        open={open}
        onToggle={setOpen}
      >
        <Details decision={decision} />
      </Disclosure>
      {fresh && !open && (
        <div className={s.fresh}>
          <Outcome decision={decision} />
        </div>
      )}
      <UpdateOffer decision={decision} />
    </div>
  )
}

const FRESH_FOR_MS = 60_000

function SettledBy({ decision: { state, made } }: Props) {
  const by = useSeatName(made?.seat)
  return (
    <span className={s.by}>
      {made === null
        ? CLOSED[state === 'cut-off' ? 'cut-off' : 'withdrawn']
        : `${made.seat === null ? 'Facilitator' : by}, ${exerciseClock(made.atMs)}${made.late ? ', late' : ''}`}
    </span>
  )
}

const CLOSED = {
  withdrawn: 'Withdrawn by the facilitator',
  'cut-off': 'Open when play ended',
} as const

function glyphOf({ made }: DecisionRow): GlyphName {
  if (made === null) return 'withdrawn'
  return made.late ? 'made-late' : 'made'
}

type Answered = Pick<NonNullable<DecisionRow['made']>, 'option' | 'answer'>

function answerOf({ options }: DecisionRow, answered: Answered | null): string | null {
  if (answered === null) return null
  return options.find(({ id }) => id === answered.option)?.label ?? answered.answer
}

function Outcome({ decision }: Props) {
  const fill = useFill()
  const answer = answerOf(decision, decision.made)
  const consequence = decision.made?.consequence ?? null
  return (
    <>
      {answer !== null && <p className={s.answer}>{fill(answer)}</p>}
      {consequence !== null && <p>{fill(consequence)}</p>}
    </>
  )
}

function Details({ decision }: Props) {
  const fill = useFill()
  const may = useMay(`decision:${decision.id}`)
  const [amending, setAmending] = useState(false)
  return (
    <div className={s.details}>
      <Outcome decision={decision} />
      <p className={s.asked}>{fill(decision.question)}</p>
      {decision.made?.rationale != null && <p>Why: {decision.made.rationale}</p>}
      {decision.revisions.map((revision) => (
        <Revision key={revision.atMs} decision={decision} revision={revision} />
      ))}
      {amending ? (
        <DecisionForm decision={decision} amends onDone={() => setAmending(false)} />
      ) : (
        may.has('revise-decision') && (
          <Button
            onClick={() => {
              beginWith(decision)
              setAmending(true)
            }}
          >
            Amend
          </Button>
        )
      )}
    </div>
  )
}

function beginWith({ id, made }: DecisionRow): void {
  writeDraft(`decision:${id}:amend:option`, made?.option ?? '')
  writeDraft(`decision:${id}:amend:answer`, made?.answer ?? '')
}

function Revision({
  decision,
  revision,
}: Props & { readonly revision: DecisionRow['revisions'][number] }) {
  const fill = useFill()
  const by = useSeatName(revision.seat)
  return (
    <p>
      Amended by {by} at {exerciseClock(revision.atMs)}: {fill(answerOf(decision, revision) ?? '')}
      {revision.rationale === null ? '' : `, because ${revision.rationale}`}
    </p>
  )
}
