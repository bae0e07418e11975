import type { ReactNode } from 'react'
import { Button } from '../../../look/button.tsx'
import { Row } from '../../../look/stack.tsx'
import { useServerAway } from '../orders.ts'
import { undoSend, useHeldBack } from './undo-send.ts'
import s from './sending.module.css'

interface Props {
  /** The key under which it was held back. */
  readonly of: string
  /** In a list the reason stands once on the page, not at each row. */
  readonly brief?: boolean
  readonly children: ReactNode
}

/** The place of the buttons that send: for three seconds it says what is under way, and offers the way back. */
export function SendActions({ of: key, brief, children }: Props) {
  const held = useHeldBack((all) => all[key])
  const away = useServerAway()
  return (
    <div className={s.place}>
      {held?.state === 'waiting' ? (
        <Row>
          <p role="status">{held.words}</p>
          <Button dense data-undo onClick={() => undoSend(key)}>
            Undo
          </Button>
        </Row>
      ) : away !== undefined ? (
        !brief && <p>{away}</p>
      ) : (
        <>
          {held?.state === 'not-sent' && <p role="status">It was not sent: the server was away.</p>}
          <Row>{children}</Row>
        </>
      )}
    </div>
  )
}
