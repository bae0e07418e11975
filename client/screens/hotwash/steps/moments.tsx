import { useState } from 'react'
import { Checkbox } from '../../../look/checkbox.tsx'
import { Stack } from '../../../look/stack.tsx'
import { TextArea } from '../../../look/text-area.tsx'
import { SendButton } from '../../../pieces/send-button.tsx'
import { useDraft } from '../../../stores/draft.ts'
import { useRow, useRows } from '../../../stores/rows.ts'
import { useMay, useMe } from '../../../stores/viewer.ts'
import s from '../hotwash.module.css'

/** Each person writes one moment and one gap; nobody sees them until all are shown. */
export function Moments() {
  const may = useMay()
  const revealed = useRow('hotwash', 'hotwash')?.revealed ?? false
  const isSeat = useMe()?.kind === 'seat'
  return (
    <Stack>
      <p>One moment that went well, and one gap. They stay hidden until all are shown.</p>
      {isSeat && may.has('write-moment') && <Writing />}
      {may.has('reveal-moments') && !revealed && (
        <SendButton command="reveal-moments">Show what everyone wrote</SendButton>
      )}
      {revealed && <Shown />}
    </Stack>
  )
}

function Writing() {
  const [moment, setMoment] = useDraft('hotwash:moment')
  const [gap, setGap] = useDraft('hotwash:gap')
  const [named, setNamed] = useState(false)
  return (
    <Stack>
      <TextArea label="One moment" value={moment} onChange={setMoment} />
      <TextArea label="One gap" value={gap} onChange={setGap} />
      <Checkbox label="Show my name" checked={named} onChange={setNamed} />
      <div>
        <SendButton command="write-moment" data={{ moment, gap, named }} control="hotwash:moment">
          Keep this
        </SendButton>
      </div>
    </Stack>
  )
}

export function Shown() {
  const moments = useRows('moments')
  if (moments.length === 0) return <p>Nobody wrote anything.</p>
  return (
    <ul className={s.moments}>
      {moments.map(({ id, by, moment, gap }) => (
        <li key={id}>
          {moment !== '' && <p>{moment}</p>}
          {gap !== '' && <p>Gap: {gap}</p>}
          <p className={s.when}>{by ?? 'Without a name'}</p>
        </li>
      ))}
    </ul>
  )
}
