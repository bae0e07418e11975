import type { ReactNode } from 'react'
import { CHANNELS, CHANNEL_TITLES } from '../../shared/words/channel.ts'
import { as } from '../../shared/words/ids.ts'
import type { SeatId } from '../../shared/words/ids.ts'
import { PageFrame } from '../look/page-frame.tsx'
import { DecisionCard } from '../pieces/decision-card.tsx'
import { JumpNotice, OutageNotice, PausedNotice } from '../pieces/clock-notices.tsx'
import { DigestNotice } from '../pieces/digest-notice.tsx'
import { MessageBody } from '../pieces/message-body.tsx'
import { Owners } from '../pieces/owners-table.tsx'
import { PhaseStrip } from '../pieces/phase-strip.tsx'
import { RecordForm } from '../pieces/record-form.tsx'
import { Tasks } from '../pieces/tasks.tsx'
import { Updates } from '../pieces/updates.tsx'
import { useSlots } from '../pieces/use-slots.ts'
import { useStoryTime } from '../pieces/story-time.ts'
import { EraseDialog } from '../screens/debrief/erase-name.tsx'
import { decisionStateRows, decisionStates } from './decision-states.ts'
import { laterMessages, messages } from './fixed-messages.ts'
import { at, team } from './fixed-people.ts'
import { fixedRows, laidOver } from './fixed-rows.ts'
import { OnRows } from './on-rows.tsx'
import s from './gallery.module.css'

function board(title: string, children: ReactNode, rows = fixedRows): () => ReactNode {
  return () => (
    <OnRows rows={rows}>
      <PageFrame title={title}>
        <div className={s.board}>{children}</div>
      </PageFrame>
    </OnRows>
  )
}

function Named({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section className={s.named} aria-label={name}>
      <h2 className={s.name}>{name}</h2>
      {children}
    </section>
  )
}

function Channels() {
  const slots = useSlots()
  const storyTime = useStoryTime()
  return CHANNELS.map((channel) => {
    const message = [...messages, ...laterMessages].find((each) => each.channel === channel)
    return (
      <Named key={channel} name={CHANNEL_TITLES[channel]}>
        {message && (
          <MessageBody of={message} time={storyTime(message.releasedAtMs)} slots={slots} />
        )}
      </Named>
    )
  })
}

const nothing = () => undefined
const happened = [
  { key: 'a', text: 'Kim now holds: Tell customers?', atMs: null },
  { key: 'b', text: 'Vendor support: Re: urgent', atMs: at('8:00') },
]

/** Pieces by themselves, in every state they have. */
export const pieceStories: Record<string, () => ReactNode> = {
  'pieces/decisions': board(
    'Decisions',
    decisionStates.map(({ name, row }) => (
      <Named key={name} name={name.replaceAll('-', ' ')}>
        <DecisionCard id={row.id} />
      </Named>
    )),
    laidOver(fixedRows, decisionStateRows),
  ),
  'pieces/channels': board('Channels', <Channels />),
  'pieces/work': board(
    'Record, owners, updates, tasks',
    [<RecordForm key="r" />, <Owners key="o" />, <Updates key="u" />, <Tasks key="t" />].map(
      (piece) => <div key={piece.key}>{piece}</div>,
    ),
  ),
  'pieces/notices': board(
    'Notices',
    <>
      <PhaseStrip team={team} />
      <PausedNotice paused={{ by: 'Sam', atMs: at('12:30') }} />
      <JumpNotice
        jump={{ atMs: at('40:00'), byMs: at('120:00'), say: 'Two hours later' }}
        onSeen={nothing}
      />
      <OutageNotice outage={{ awayMs: 74_000, waits: true, atMs: at('12:00') }} onSeen={nothing} />
      <DigestNotice digest={happened} />
    </>,
  ),
  'pieces/erase-name': board(
    'Erase a name',
    <EraseDialog
      exercise="exercise-1"
      people={[
        { seat: as<SeatId>('seat-1'), name: 'Sam', roles: ['Incident commander'] },
        { seat: as<SeatId>('seat-2'), name: 'Dana', roles: ['Communications lead'] },
      ]}
      again={nothing}
      onClose={nothing}
    />,
  ),
}
