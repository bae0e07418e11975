import { useState } from 'react'
import type { DecisionRow } from '../../shared/view/rows.ts'
import { Button } from '../look/button.tsx'
import { useSend } from '../stores/send.ts'
import { useMay } from '../stores/viewer.ts'
import s from './decision-card.module.css'
import { SendState } from './send-state.tsx'

/** *I own this*: the one act on a question that nobody holds. */
export function DecisionClaim({ decision }: { readonly decision: DecisionRow }) {
  const may = useMay(`decision:${decision.id}`)
  const { sending, send } = useSend(`decision:${decision.id}:claim`)
  const claimable =
    may.has('claim-decision') && !(decision.ownership === 'unauthorised' && decision.asked)
  if (!claimable && sending.is === 'idle') return null
  return (
    <div className={s.actions}>
      {claimable && (
        <Button
          look="primary"
          onClick={() => void send('claim-decision', { decision: decision.ref })}
        >
          I own this
        </Button>
      )}
      <SendState of={sending} />
    </div>
  )
}

const UNDO_FOR_MS = 3_000

/** A slip of the finger is undone within 3 s and never was; after that it is handed over like any claim. */
export function UndoClaim({ decision }: { readonly decision: DecisionRow }) {
  const may = useMay(`decision:${decision.id}`)
  const { send } = useSend(`decision:${decision.id}:claim`)
  const [over, setOver] = useState(false)
  if (over || !may.has('undo-claim')) return null
  return (
    <span
      ref={(shown) => {
        if (shown === null) return
        const timer = setTimeout(() => setOver(true), UNDO_FOR_MS)
        return () => clearTimeout(timer)
      }}
    >
      <Button onClick={() => void send('undo-claim', { decision: decision.ref })}>Undo</Button>
    </span>
  )
}
