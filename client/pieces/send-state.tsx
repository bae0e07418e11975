import { Mark } from '../look/mark.tsx'
import type { Sending } from '../stores/send.ts'
import s from './send-state.module.css'

/** How it went, at the control that was used. Its place is kept, so that nothing moves when it speaks. */
export function SendState({ of }: { readonly of: Sending }) {
  return (
    <p role="status" className={s.state} data-refused={of.is === 'refused' || undefined}>
      {of.is === 'sending' && <span className={s.quiet}>Sending</span>}
      {of.is === 'recorded' && <Mark glyph="made">Recorded</Mark>}
      {of.is === 'refused' && <Mark glyph="note">{of.message}</Mark>}
    </p>
  )
}
