import { useState } from 'react'
import type { TeamId } from '../../../shared/words/ids.ts'
import { KeyList } from '../../look/key-list.tsx'
import { useShortcut } from '../../look/keys.ts'
import { PageFrame } from '../../look/page-frame.tsx'
import { Select } from '../../look/select.tsx'
import { Tabs } from '../../look/tabs.tsx'
import { ConnectionNotice } from '../../pieces/connection-notice.tsx'
import { useConnection } from '../../stores/connection.ts'
import { useRows } from '../../stores/rows.ts'
import { useExercise } from '../../stores/viewer.ts'
import { KeptTags } from './kept-tags.tsx'
import s from './observer.module.css'
import { ObserverBar } from './observer-bar.tsx'
import { PhaseRatings } from './phase-ratings.tsx'
import { TagButtons } from './tag-buttons.tsx'
import { TagComposer } from './tag-composer.tsx'
import { changeTag, useTagDraft } from './tag-draft.ts'
import { TeamEvents } from './team-events.tsx'

type Shown = 'events' | 'tags' | 'phases'

const tabs = [
  { id: 'events', name: 'Events' },
  { id: 'tags', name: 'Tags' },
  { id: 'phases', name: 'Phases' },
] as const

/** What did I just see? For a tablet in one hand. */
export function ObserverScreen() {
  const exercise = useExercise()
  const teams = useRows('teams')
  const cut = useConnection((now) => now.cut)
  const [chosen, choose] = useState<TeamId | null>(null)
  const [shown, show] = useState<Shown>('events')
  const [next, setNext] = useState<number | null>(null)
  const [keys, showKeys] = useState(false)
  const draft = useTagDraft()
  useShortcut({ key: '?', label: 'Keys' }, () => showKeys(true))
  const team = teams.find(({ id }) => id === chosen) ?? teams[0] ?? null
  const named = teams.length > 1 ? (team?.id ?? null) : null
  // While a tag is being written, a tap ties that one; else the next.
  const tie = (seq: number | null) => (draft === null ? setNext(seq) : changeTag({ about: seq }))
  const on =
    exercise?.stage === 'running' || exercise?.stage === 'paused' || exercise?.stage === 'hotwash'
  return (
    <PageFrame
      title={`Observer, ${exercise?.title ?? ''}`}
      hideTitle
      windowTitle={`Observer: ${exercise?.title ?? ''}`}
      bar={<ObserverBar team={team} />}
      underBar={cut === 'noticed' || cut === 'long' ? <ConnectionNotice /> : undefined}
    >
      <div className={s.page}>
        {teams.length > 1 && team !== null && (
          <Select
            label="Team"
            value={team.id}
            options={teams.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={choose}
          />
        )}
        {on ? (
          <div className={s.now} data-print="no">
            <TagButtons team={named} about={next} onPressed={() => setNext(null)} />
            <TagComposer />
          </div>
        ) : (
          <p>Tagging begins with play. Until then there is nothing to see.</p>
        )}
        <Tabs label="What to look at" tabs={tabs} selected={shown} onSelect={show}>
          {shown === 'events' && (
            <TeamEvents team={team?.id ?? null} about={draft?.about ?? next} onTie={tie} />
          )}
          {shown === 'tags' && <KeptTags team={team?.id ?? null} />}
          {shown === 'phases' && <PhaseRatings key={team?.id} team={team?.id ?? null} />}
        </Tabs>
        {shown !== 'tags' && (
          <div className={s.paper} aria-hidden>
            <KeptTags team={team?.id ?? null} />
          </div>
        )}
      </div>
      <KeyList open={keys} onClose={() => showKeys(false)} />
    </PageFrame>
  )
}
