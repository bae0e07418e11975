import { Inbox } from '../../pieces/inbox.tsx'
import { RecordForm } from '../../pieces/record-form.tsx'
import { useMedia } from '../../pieces/use-media.ts'
import type { Width } from './layout.ts'
import { openMessage, usePlace } from './place.ts'
import s from './player.module.css'
import { ReadingPlace } from './reading-place.tsx'
import { WorkPanel } from './work-panel.tsx'

/** Columns that never move: inbox, what is being read, what is to be done; on a wide screen the record besides. */
export function WideLayout({ width }: { readonly width: Exclude<Width, 'S'> }) {
  const message = usePlace((place) => place.message)
  const shared = width === 'M'
  // With a mouse the small rows fit more of what needs a person into sight; a thumb keeps its large ones.
  const dense = useMedia('(pointer: fine)') ? { 'data-dense': true } : {}
  return (
    <div className={s.columns} data-width={width}>
      {!(shared && message !== null) && (
        <section aria-label="Inbox" className={s.inbox}>
          <Inbox current={message} onOpen={openMessage} />
        </section>
      )}
      {!(shared && message === null) && (
        <section aria-label="Reading" className={s.column}>
          <ReadingPlace back={shared} />
        </section>
      )}
      <section aria-label="Work" className={`${s.column} ${s.work}`} {...dense}>
        <WorkPanel recordBeside={width === 'XL'} />
      </section>
      {width === 'XL' && (
        <section aria-label="Record" className={s.column} {...dense}>
          <RecordForm />
        </section>
      )}
    </div>
  )
}
