import { memo } from 'react'
import { never } from '../../shared/words/assert.ts'
import { useRow } from '../stores/rows.ts'
import { ClosedDecision } from './closed-decision.tsx'
import { OpenDecision } from './open-decision.tsx'

/** One decision, in any of its states; it reads its own row, so that only its own change redraws it. */
export const DecisionCard = memo(function DecisionCard({ id }: { readonly id: string }) {
  const decision = useRow('decisions', id)
  if (decision === null) return null
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
})
