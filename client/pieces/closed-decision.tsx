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

/** Folded to a line in its old place: what was decided, by whom, and what came of it. */
export function ClosedDecision({ decision }: Props) {
  const fill = useFill()
  const { made } = decision
  const by = useSeatName(made?.seat)
  const answer = answerOf(decision, made)
  // Just made: what came of it is read once without a click; afterwards it stays as the reader leaves it.
  const [fresh] = useState(() => made !== null && exerciseNow() - made.atMs < FRESH_FOR_MS)
  return (
    <div className={s.closed}>
      <Disclosure
        summary={
          <span className={s.fold}>
            <Mark glyph={glyphOf(decision)} firm>
              {fill(decision.title)}
            </Mark>
            <span className={s.by}>
              {made === null
                ? CLOSED[decision.state === 'cut-off' ? 'cut-off' : 'withdrawn']
                : `${made.seat === null ? 'Facilitator' : by}, ${exerciseClock(made.atMs)}${made.late ? ', late' : ''}`}
            </span>
            {answer !== null && <span className={s.answer}>{fill(answer)}</span>}
          </span>
        }
        open={fresh}
      >
        <Details decision={decision} />
      </Disclosure>
      <UpdateOffer decision={decision} />
    </div>
  )
}

const FRESH_FOR_MS = 60_000

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

function Details({ decision }: Props) {
  const fill = useFill()
  const may = useMay(`decision:${decision.id}`)
  const [amending, setAmending] = useState(false)
  return (
    <div className={s.details}>
      {decision.made?.consequence != null && <p>{fill(decision.made.consequence)}</p>}
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
