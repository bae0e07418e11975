import { Tabs } from '../../look/tabs.tsx'
import { CatchUp } from '../../pieces/catch-up.tsx'
import { Inbox } from '../../pieces/inbox.tsx'
import { Tasks } from '../../pieces/tasks.tsx'
import { Updates } from '../../pieces/updates.tsx'
import { useRowsStore } from '../../stores/rows.ts'
import { openMessage, showPanel, usePlace } from './place.ts'
import s from './player.module.css'
import { ReadingPlace } from './reading-place.tsx'
import { PanelOf } from './work-panel.tsx'

type PhoneTab = 'now' | 'inbox' | 'record' | 'owners'

/** One thing at a time, the tabs within reach of a thumb. Record holds updates and tasks too. */
export function PhoneLayout() {
  const { panel, message } = usePlace()
  const unread = useRowsStore(
    (view) => Object.keys(view.messages).filter((id) => view.read[id] === undefined).length,
  )
  const selected: PhoneTab = panel === 'updates' || panel === 'tasks' ? 'record' : panel
  return (
    <Tabs
      label="Pages"
      place="foot"
      selected={selected}
      onSelect={(tab) => {
        openMessage(null)
        showPanel(tab)
      }}
      tabs={[
        { id: 'now', name: 'Now' },
        { id: 'inbox', name: 'Inbox', waiting: { count: unread, words: `${unread} unread` } },
        { id: 'record', name: 'Record' },
        { id: 'owners', name: 'Owners' },
      ]}
    >
      <div data-panel className={s.phone}>
        {selected === 'inbox' && message !== null ? (
          <ReadingPlace back />
        ) : selected === 'inbox' ? (
          <div className={s.phoneInbox}>
            <Inbox current={null} onOpen={openMessage} />
          </div>
        ) : (
          <>
            {selected === 'now' && <CatchUp />}
            <PanelOf panel={selected} bare />
            {selected === 'record' && (
              <>
                <Updates />
                <Tasks />
              </>
            )}
          </>
        )}
      </div>
    </Tabs>
  )
}
