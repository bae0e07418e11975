import { useState } from 'react'
import type { FollowUpRow, GapRow } from '../../../../shared/view/rows.ts'
import { Mark } from '../../../look/mark.tsx'
import { Select } from '../../../look/select.tsx'
import { Stack } from '../../../look/stack.tsx'
import { TextField } from '../../../look/text-field.tsx'
import { SendButton } from '../../../pieces/send-button.tsx'
import { useFill } from '../../../pieces/use-slots.ts'
import { useDraft, writeDraft } from '../../../stores/draft.ts'
import { useRows, useRowsStore } from '../../../stores/rows.ts'
import { nameOf, useMay, useMe } from '../../../stores/viewer.ts'
import { longest } from './longest-gaps.tsx'
import s from '../hotwash.module.css'

/** What will change, by whom and until when. */
export function Actions() {
  const followUps = useRows('followUps')
  const may = useMay()
  return (
    <Stack>
      {followUps.length === 0 ? (
        <p>
          Nothing is written down yet. Each of the longest gaps wants an answer with an owner and a
          date.
        </p>
      ) : (
        <ul className={s.actions}>
          {followUps.map((row) => (
            <FollowUp key={row.id} row={row} />
          ))}
        </ul>
      )}
      {may.has('create-follow-up') && <NewAction />}
    </Stack>
  )
}

function FollowUp({ row }: { readonly row: FollowUpRow }) {
  const seats = useRowsStore((view) => view.seats)
  const owner =
    row.owner === null
      ? null
      : 'seat' in row.owner
        ? nameOf(seats[row.owner.seat], row.owner.seat)
        : row.owner.person
  const complete = owner !== null && row.due !== null
  return (
    <li>
      <p>{row.text}</p>
      <p>
        {owner ?? 'Nobody'}, {row.due ?? 'no date'}
      </p>
      {row.declinedBecause !== null && <p>Declined: {row.declinedBecause}</p>}
      {!complete && row.declinedBecause === null && (
        <Mark glyph="nobody" tone="gap">
          Not yet a follow-up
        </Mark>
      )}
    </li>
  )
}

function NewAction() {
  const me = useMe()
  const fill = useFill()
  const [text, setText] = useDraft('hotwash:action')
  const [owner, setOwner] = useState('')
  const [due, setDue] = useState('')
  const [gapId, setGap] = useState('')
  const gaps = longest(useRows('gaps'))
  const seats = useRows('seats')
  const gap = gaps.find(({ id }) => id === gapId)
  const team = gap?.team ?? seats.find(({ id }) => id === owner)?.team ?? seats[0]?.team
  const data = {
    text,
    ...(gap ? { gap: { slot: gap.slot, fromMs: gap.fromMs } } : {}),
    ...(owner === '' ? {} : { owner }),
    ...(due === '' ? {} : { due }),
    // A seat acts for its own team; whoever leads the talk says for which.
    ...(me?.kind === 'seat' ? {} : { team }),
  }
  return (
    <Stack>
      <TextField label="Action" value={text} onChange={setText} />
      <Select
        label="Answers"
        value={gapId}
        onChange={setGap}
        options={[
          { value: '', label: 'No gap in particular' },
          ...gaps.map((each) => ({ value: each.id, label: labelOf(each, fill) })),
        ]}
      />
      <Select
        label="Owner"
        value={owner}
        onChange={setOwner}
        options={[
          { value: '', label: 'Nobody yet' },
          ...seats.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
      />
      <TextField label="Due" type="date" value={due} onChange={setDue} />
      <div>
        <SendButton
          command="create-follow-up"
          data={data}
          control="hotwash:action"
          onRecorded={() => writeDraft('hotwash:action', '')}
        >
          Add action
        </SendButton>
      </div>
    </Stack>
  )
}

function labelOf({ title }: GapRow, fill: (text: string) => string): string {
  return fill(title)
}
