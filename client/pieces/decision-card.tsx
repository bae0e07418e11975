import { memo } from 'react'
import type { DecisionRow } from '../../shared/view/rows.ts'
import { never } from '../../shared/words/assert.ts'
import { Card } from '../look/card.tsx'
import type { Tone } from '../look/tone.ts'
import { usePassed } from '../stores/clock.ts'
import { useRow } from '../stores/rows.ts'
import { ClosedDecision } from './closed-decision.tsx'
import { OpenDecision } from './open-decision.tsx'
import { useFill } from './use-slots.ts'

type Props = { readonly decision: DecisionRow }

/** One decision, in any of its states; it reads its own row, so that only its own change redraws it. */
export const DecisionCard = memo(function DecisionCard({ id }: { readonly id: string }) {
  const decision = useRow('decisions', id)
  return decision === null ? null : <OneCard decision={decision} />
})

/** The card outlives each state, so that focus stays with the question whose button was pressed. */
function OneCard({ decision }: Props) {
  const fill = useFill()
  const tone = useTone(decision)
  return (
    <Card tone={tone} aria-label={fill(decision.title)} data-decision={decision.id} tabIndex={-1}>
      <InItsState decision={decision} />
    </Card>
  )
}

function InItsState({ decision }: Props) {
  switch (decision.state) {
    case 'open':
    case 'expired':
      return <OpenDecision decision={decision} />
    case 'made':
    case 'withdrawn':
    case 'cut-off':
      return <ClosedDecision decision={decision} />
    default:
      return never(decision.state)
  }
}

/** Only what needs a person has an edge of colour. */
function useTone({ state, ownership, graceEndsAtMs, targetAtMs, deadlineAtMs }: DecisionRow): Tone {
  const open = state === 'open' || state === 'expired'
  const pastGrace = usePassed(open ? graceEndsAtMs : null)
  const pastTarget = usePassed(open ? targetAtMs : null)
  const pastDeadline = usePassed(open ? deadlineAtMs : null)
  if (!open) return 'plain'
  if (ownership === 'contested') return 'contest'
  if (pastDeadline || (ownership !== 'owned' && pastGrace)) return 'gap'
  return pastTarget ? 'due' : 'plain'
}
