import { useId } from 'react'
import type { RunListRow } from '../../../../shared/view/console-rows.ts'
import { counted, durationWords } from '../../../look/figures.ts'
import { Mark } from '../../../look/mark.tsx'
import { Button } from '../../../look/button.tsx'
import { choose, openOver } from '../console-state.ts'
import type { Control } from '../controls/control.ts'
import { ControlButton } from '../controls/control-button.tsx'
import type { RunOrder } from '../../../pieces/run-list/run-order.ts'
import { useOpenReplies } from '../run-list/use-replies.ts'
import { SendActions } from '../sending/send-actions.tsx'
import { useFill } from '../../../pieces/use-slots.ts'
import { DueIn } from './due-in.tsx'
import { InjectWords } from './inject-words.tsx'
import s from './next-up.module.css'

interface Props {
  readonly order: RunOrder
  /** Send, hold, skip and edit of the next inject. */
  readonly controls: readonly Control[]
  /** Writes a new inject; the way on when nothing is planned. */
  readonly improvise: Control
}

/** A box that scrolls must be within reach of the keyboard. */
const SCROLLS_BY_KEY = 0

/** What goes out next, in a place of fixed size: its buttons stay under the pointer from inject to inject. */
export function NextUp({ order, controls, improvise }: Props) {
  const id = useId()
  const { next, jump, opening } = order
  return (
    <section aria-labelledby={id} className={s.next}>
      <header className={s.head}>
        <h2 id={id}>Next up</h2>
        {next?.atMs != null && <DueIn atMs={next.atMs} />}
        <WaitingReplies />
      </header>
      <div
        className={s.scroll}
        data-scrolls
        tabIndex={SCROLLS_BY_KEY}
        role="group"
        aria-label="What goes out next"
      >
        {jump !== null && <OfferedJump byMs={jump.byMs} />}
        {opening !== null && <NextOpening row={opening} />}
        {next === null ? (
          <p className={s.empty}>
            {opening === null ? 'Nothing is planned by time.' : 'No news is planned by time.'} Add
            from the pool, or write a new inject.
          </p>
        ) : (
          <InjectWords row={next} />
        )}
      </div>
      <SendActions of={next?.id ?? 'none'}>
        {next === null ? (
          <ControlButton of={improvise} look="primary" />
        ) : (
          controls.map((control, at) => (
            <ControlButton
              key={control.id}
              of={control}
              look={at === 0 ? 'primary' : 'quiet'}
              plain={at > 0}
            />
          ))
        )}
      </SendActions>
    </section>
  )
}

function OfferedJump({ byMs }: { readonly byMs: number | null }) {
  return (
    <p className={s.before}>
      <span>
        The run list offers a jump{byMs === null ? '' : ` of ${durationWords(byMs)}`} here.
      </span>
      <Button dense onClick={() => openOver({ is: 'jump', byMs })}>
        Look at the jump
      </Button>
    </p>
  )
}

/** A decision that opens before the news below goes out: it needs no button, but the room is about to be asked. */
function NextOpening({ row }: { readonly row: RunListRow }) {
  const fill = useFill()
  return (
    <p className={s.before}>
      <span>
        A decision opens {row.atMs !== null && <DueIn atMs={row.atMs} label="Opens" />}:{' '}
        {fill(row.title)}
      </span>
      <Button dense onClick={() => choose(row.id)}>
        Look at the decision
      </Button>
    </p>
  )
}

function WaitingReplies() {
  const replies = useOpenReplies()
  const [first] = replies
  if (first === undefined) return null
  return (
    <span className={s.waiting}>
      <Button dense look="bare" onClick={() => choose(first.message)}>
        <Mark glyph="unread" tone="accent">
          {counted(replies.length, 'reply', 'replies')}
        </Mark>
      </Button>
    </span>
  )
}
