import { Button } from '../../../look/button.tsx'
import { Mark } from '../../../look/mark.tsx'
import { forgetRefusal, useSend } from '../../../stores/send.ts'
import s from './sending.module.css'

/** How the last use of a control went: nothing while all is well, the reason where it was refused. */
export function Outcome({ of: control }: { readonly of: string }) {
  const { sending } = useSend(control)
  if (sending.is !== 'refused') return null
  return (
    <p className={s.refused} role="status">
      <Mark glyph="note">{sending.message}</Mark>
      <Button dense look="bare" onClick={() => forgetRefusal(control)}>
        Got it
      </Button>
    </p>
  )
}
