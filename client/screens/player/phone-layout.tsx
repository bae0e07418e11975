import { useLayoutEffect } from 'react'
import { Tabs } from '../../look/tabs.tsx'
import { CatchUp } from '../../pieces/catch-up.tsx'
import { Inbox } from '../../pieces/inbox.tsx'
import { useRowsStore } from '../../stores/rows.ts'
import { openMessage, showPanel, usePlace } from './place.ts'
import s from './player.module.css'
import { ReadingPlace } from './reading-place.tsx'
import { PanelOf, PanelTabs, useUnsavedMark } from './work-panel.tsx'

type PhoneTab = 'now' | 'inbox' | 'record' | 'owners'

const WRITTEN = ['record', 'updates', 'tasks'] as const

/** One thing at a time, the tabs within reach of a thumb. What the team writes shares one, with tabs of its own. */
export function PhoneLayout() {
  const { panel, message } = usePlace()
  const unread = useRowsStore(
    (view) => Object.keys(view.messages).filter((id) => view.read[id] === undefined).length,
  )
  const unsaved = useUnsavedMark()
  const selected: PhoneTab = panel === 'updates' || panel === 'tasks' ? 'record' : panel
  // Another page begins at its top; before paint, so that whoever leads to a card still gets there.
  useLayoutEffect(() => {
    scrollTo({ top: 0 })
  }, [panel, message])
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
        { id: 'record', name: 'Record and more', waiting: unsaved },
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
            {selected === 'record' ? (
              <PanelTabs label="What we write" panels={WRITTEN} />
            ) : (
              <PanelOf panel={selected} bare />
            )}
          </>
        )}
      </div>
    </Tabs>
  )
}
