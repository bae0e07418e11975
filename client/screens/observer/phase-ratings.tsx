import { useState } from 'react'
import type { RatingRow } from '../../../shared/view/console-rows.ts'
import type { TeamId } from '../../../shared/words/ids.ts'
import { RATINGS, RATING_TITLES } from '../../../shared/words/incident.ts'
import type { Rating } from '../../../shared/words/incident.ts'
import { PHASE_TITLES } from '../../../shared/words/phase.ts'
import { Button } from '../../look/button.tsx'
import { RadioGroup } from '../../look/radio-group.tsx'
import { TextArea } from '../../look/text-area.tsx'
import { SendState } from '../../pieces/send-state.tsx'
import { useDraft } from '../../stores/draft.ts'
import { useRowIds, useRows } from '../../stores/rows.ts'
import { useSend } from '../../stores/send.ts'
import s from './observer.module.css'

const choices = RATINGS.map((value) => ({ value, label: `${value}: ${RATING_TITLES[value]}` }))

/** One's own judgement first; what the log suggests is shown only after it. */
export function PhaseRatings({ team }: { readonly team: TeamId | null }) {
  const rows = useRows('ratings', (row) => row.team === team)
  return (
    <div className={s.ratings}>
      {rows.map((row) => (
        <PhaseRating key={row.id} row={row} />
      ))}
    </div>
  )
}

function PhaseRating({ row }: { readonly row: RatingRow }) {
  const control = `rate:${row.id}`
  const [evidence, setEvidence] = useDraft(control)
  const [chosen, choose] = useState<Rating | null>(row.rating)
  const several = useRowIds('teams').length > 1
  const { sending, send } = useSend(control)
  const missing =
    chosen === null
      ? 'Choose a letter first.'
      : evidence.trim() === ''
        ? 'Write what you saw first.'
        : undefined
  const rate = async () => {
    const answer = await send('rate-phase', {
      phase: row.phase,
      rating: chosen,
      evidence: evidence.trim(),
      ...(several && { team: row.team }),
    })
    if (answer.ok) setEvidence('')
  }
  return (
    <section className={s.rating} aria-label={PHASE_TITLES[row.phase]}>
      <h2>{PHASE_TITLES[row.phase]}</h2>
      <RadioGroup
        label={`How ${PHASE_TITLES[row.phase].toLowerCase()} went`}
        hideLabel
        choices={choices}
        value={chosen}
        onChange={choose}
      />
      <TextArea
        label="Evidence"
        hint="What you saw or heard that shows it."
        value={evidence}
        onChange={setEvidence}
      />
      <div className={s.acts}>
        <Button whyNot={missing} onClick={() => void rate()}>
          {row.rating === null ? 'Rate this phase' : 'Change the rating'}
        </Button>
        {sending.is !== 'idle' && <SendState of={sending} />}
      </div>
      {row.rating !== null && <Suggestion row={row} />}
    </section>
  )
}

function Suggestion({ row }: { readonly row: RatingRow }) {
  if (row.suggested === null) {
    return (
      <p className={s.quiet}>
        You rated it {row.rating}. What the log suggests comes once play is over.
      </p>
    )
  }
  return (
    <p>
      You rated it {row.rating}; the log suggests {row.suggested}
      {row.why === null ? '.' : `: ${row.why}`}
    </p>
  )
}
