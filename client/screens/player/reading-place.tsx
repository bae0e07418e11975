import { ArrowLeft } from 'lucide-react'
import { Button } from '../../look/button.tsx'
import { Icon } from '../../look/icon.tsx'
import { Briefing } from '../../pieces/briefing.tsx'
import { CatchUp } from '../../pieces/catch-up.tsx'
import { ReadingPane } from '../../pieces/reading-pane.tsx'
import { noteInRecord, startTask } from './acts.ts'
import { openMessage, usePlace } from './place.ts'
import s from './player.module.css'

/** The message that is open; until one is, story and playbook. */
export function ReadingPlace({ back }: { readonly back?: boolean }) {
  const message = usePlace((place) => place.message)
  if (message === null) {
    return (
      <div className={s.reading}>
        <CatchUp />
        <Briefing />
      </div>
    )
  }
  return (
    <div className={s.reading}>
      <div className={s.back}>
        <Button
          look="bare"
          dense={!back}
          icon={<Icon of={ArrowLeft} />}
          onClick={() => openMessage(null)}
        >
          {back ? 'Back to the inbox' : 'Story and playbook'}
        </Button>
      </div>
      <ReadingPane key={message} id={message} onRecord={noteInRecord} onTask={startTask} />
    </div>
  )
}
