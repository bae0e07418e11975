import { Search } from 'lucide-react'
import { useRef, useState } from 'react'
import { CHANNELS, CHANNEL_TITLES } from '../../shared/words/channel.ts'
import type { Channel } from '../../shared/words/channel.ts'
import { Button } from '../look/button.tsx'
import { EmptyState } from '../look/empty-state.tsx'
import { counted } from '../look/figures.ts'
import { Icon } from '../look/icon.tsx'
import { useRows } from '../stores/rows.ts'
import { InboxRow } from './inbox-row.tsx'
import s from './inbox.module.css'
import { LongList } from './long-list.tsx'
import { fillSlots } from './slotted-text.ts'
import { useSlots } from './use-slots.ts'
import { useArrivalsHeld } from './held-arrivals.ts'

interface Props {
  readonly current: string | null
  readonly onOpen: (id: string) => void
}

/** Newest on top; while somebody is in the list, what arrives waits behind one button and moves nothing. */
export function Inbox({ current, onOpen }: Props) {
  const [channel, setChannel] = useState<Channel | 'all'>('all')
  const [typed, setTyped] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const slots = useSlots()
  const messages = useRows('messages')
  const { shown, waiting, release, holding } = useArrivalsHeld(messages, box)
  const wanted = typed.trim().toLowerCase()
  const found = shown
    .filter((message) => channel === 'all' || message.channel === channel)
    .filter(
      ({ title, body, from }) =>
        wanted === '' ||
        fillSlots(`${title} ${from.name} ${body}`, slots).toLowerCase().includes(wanted),
    )
    .toReversed()
    .toSorted((a, b) => b.releasedAtMs - a.releasedAtMs)
  const used = CHANNELS.filter((each) => messages.some((message) => message.channel === each))
  return (
    <div className={s.inbox} {...holding}>
      <div className={s.find}>
        <span className={s.search}>
          <Icon of={Search} />
          <input
            type="search"
            aria-label="Search the inbox"
            aria-keyshortcuts="/"
            placeholder="Search"
            data-search
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </span>
        <select
          aria-label="Channel"
          value={channel}
          onChange={(event) => setChannel(asChannel(event.target.value))}
        >
          <option value="all">All channels</option>
          {used.map((each) => (
            <option key={each} value={each}>
              {CHANNEL_TITLES[each]}
            </option>
          ))}
        </select>
      </div>
      <div className={s.waiting} role="status">
        {waiting > 0 ? (
          <Button dense wide onClick={release}>{`Show ${waiting} new`}</Button>
        ) : (
          <span className={s.count}>{countOf(found.length, shown.length)}</span>
        )}
      </div>
      <div ref={box} className={s.box} data-empty={found.length === 0 || undefined}>
        {shown.length === 0 ? (
          <EmptyState title="Quiet for now">First news comes from the facilitator.</EmptyState>
        ) : found.length === 0 ? (
          <EmptyState
            title="Nothing found"
            action={
              <Button
                onClick={() => {
                  setTyped('')
                  setChannel('all')
                }}
              >
                Show all
              </Button>
            }
          >
            No message has these words in this channel.
          </EmptyState>
        ) : (
          <LongList
            label="Inbox"
            items={found}
            itemKey={({ id }) => id}
            current={current}
            onOpen={onOpen}
            box={box}
          >
            {({ id }) => <InboxRow id={id} />}
          </LongList>
        )}
      </div>
    </div>
  )
}

function asChannel(value: string): Channel | 'all' {
  return CHANNELS.find((each) => each === value) ?? 'all'
}

function countOf(found: number, all: number): string {
  if (all === 0) return ''
  return found === all ? counted(all, 'message') : `${found} of ${counted(all, 'message')}`
}
