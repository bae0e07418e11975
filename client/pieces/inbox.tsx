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
import { useTakenIn } from './taken-in.ts'
import { useSlots } from './use-slots.ts'
import { WaitingNews } from './waiting-news.tsx'

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
  const { taken, takeIn, using } = useTakenIn()
  const messages = useRows('messages', ({ id }) => Object.hasOwn(taken, id))
  const wanted = typed.trim().toLowerCase()
  const found = messages
    .filter((message) => channel === 'all' || message.channel === channel)
    .filter(
      ({ title, body, from }) =>
        wanted === '' ||
        fillSlots(`${title} ${from.name} ${body}`, slots).toLowerCase().includes(wanted),
    )
    .toReversed()
    .toSorted((a, b) => b.releasedAtMs - a.releasedAtMs)
  const used = CHANNELS.filter((each) => messages.some((message) => message.channel === each))
  // Whoever looks for something looks through everything, what waits included.
  const look = (forChannel: Channel | 'all', forWords: string) => {
    setChannel(forChannel)
    setTyped(forWords)
    takeIn()
  }
  const show = () => {
    takeIn()
    box.current?.scrollTo({ top: 0 })
  }
  return (
    <div className={s.inbox} {...using}>
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
            onChange={(event) => look(channel, event.target.value)}
          />
        </span>
        <select
          aria-label="Channel"
          value={channel}
          onChange={(event) => look(asChannel(event.target.value), typed)}
        >
          <option value="all">All channels</option>
          {used.map((each) => (
            <option key={each} value={each}>
              {CHANNEL_TITLES[each]}
            </option>
          ))}
        </select>
      </div>
      <WaitingNews taken={taken} onShow={show} count={countOf(found.length, messages.length)} />
      <div ref={box} className={s.box} data-empty={found.length === 0 || undefined}>
        {messages.length === 0 ? (
          <EmptyState title="Quiet for now">First news comes from the facilitator.</EmptyState>
        ) : found.length === 0 ? (
          <EmptyState
            title="Nothing found"
            action={<Button onClick={() => look('all', '')}>Show all</Button>}
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
