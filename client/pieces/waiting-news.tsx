import { Button } from '../look/button.tsx'
import { Glyph } from '../look/glyphs.tsx'
import { useRowsStore } from '../stores/rows.ts'
import s from './inbox.module.css'
import type { Messages } from './taken-in.ts'

interface Props {
  /** What the list shows already. */
  readonly taken: Messages
  readonly onShow: () => void
  /** Said while nothing waits. */
  readonly count: string
}

/** A place above the list that is always there. By itself, so that an arrival draws this line and no row. */
export function WaitingNews({ taken, onShow, count }: Props) {
  const waiting = useRowsStore(
    ({ messages }) => Object.keys(messages).filter((id) => !Object.hasOwn(taken, id)).length,
  )
  return (
    // Has the focus once its button has done its work: the list begins right after it.
    <div className={s.waiting} tabIndex={-1}>
      {waiting > 0 ? (
        // As wide as its words, which so begin at the same place whatever the number is.
        <Button
          dense
          icon={<Glyph name="unread" size="16px" />}
          onClick={onShow}
        >{`Show ${waiting} new`}</Button>
      ) : (
        <span className={s.count} role="status">
          {count}
        </span>
      )}
    </div>
  )
}
