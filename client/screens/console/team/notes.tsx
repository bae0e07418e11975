import { useId, useState } from 'react'
import type { TeamRow } from '../../../../shared/view/rows.ts'
import { TAGS, TAG_TITLES } from '../../../../shared/words/incident.ts'
import type { Tag } from '../../../../shared/words/incident.ts'
import { Button } from '../../../look/button.tsx'
import { exerciseClock } from '../../../look/figures.ts'
import { KeyHint } from '../../../look/key-hint.tsx'
import { Select } from '../../../look/select.tsx'
import { TextArea } from '../../../look/text-area.tsx'
import { SendState } from '../../../pieces/send-state.tsx'
import { useDraft } from '../../../stores/draft.ts'
import { useRows } from '../../../stores/rows.ts'
import { useSend } from '../../../stores/send.ts'
import { firstReason } from '../controls/control.ts'
import { useForTeam, useOrder, useServerAway } from '../orders.ts'
import s from './team.module.css'

type Kind = 'note' | Tag
const kinds = [
  { value: 'note', label: 'Note' },
  ...TAGS.map((tag) => ({ value: tag, label: TAG_TITLES[tag] })),
] as const

interface Props {
  readonly team: TeamRow
  /** The team whose field `G` goes to. */
  readonly keyed: boolean
}

/** What the facilitator saw, for the debrief; players do not see it in play. */
export function Notes({ team, keyed }: Props) {
  const id = useId()
  const control = `note:${team.id}`
  const [text, setText] = useDraft(control)
  const [kind, setKind] = useState<Kind>('note')
  const order = useOrder(control)
  const { sending } = useSend(control)
  const withTeam = useForTeam()
  const away = useServerAway()
  const keep = async () => {
    const data = withTeam(team.id, { text: text.trim() })
    const answer = await (kind === 'note'
      ? order('write-note', data)
      : order('tag-moment', { ...data, tag: kind }))
    if (answer.ok) setText('')
  }
  const whyNot = firstReason(away, text.trim() === '' && 'Write a word first.')
  return (
    <div role="group" aria-labelledby={id} className={s.part}>
      <h3 id={id} className={s.label}>
        Notes and tags {keyed && <KeyHint keys="g" />}
      </h3>
      <form
        className={s.note}
        onSubmit={(event) => {
          event.preventDefault()
          if (whyNot === undefined) void keep()
        }}
      >
        <TextArea
          label={`Note on ${team.title}`}
          hideLabel
          placeholder="What you saw"
          value={text}
          onChange={setText}
          data-note={keyed || undefined}
        />
        <div className={s.actions}>
          <Select label="Kept as" hideLabel value={kind} options={kinds} onChange={setKind} />
          <Button dense type="submit" whyNot={whyNot}>
            Keep
          </Button>
          {sending.is !== 'idle' && <SendState of={sending} />}
        </div>
      </form>
      <Kept team={team} />
    </div>
  )
}

function Kept({ team }: { readonly team: TeamRow }) {
  const tags = useRows('tags', (tag) => tag.team === null || tag.team === team.id).map((tag) => ({
    id: tag.id,
    atMs: tag.atMs,
    kind: `${TAG_TITLES[tag.tag]}${tag.by === 'observer' ? ', observer' : ''}`,
    text: tag.text,
  }))
  const notes = useRows('notes', (note) => note.team === team.id).map(({ id, atMs, by, text }) => ({
    id,
    atMs,
    kind: `Note, ${by}`,
    text,
  }))
  const kept = [...tags, ...notes].toSorted((a, b) => b.atMs - a.atMs)
  return (
    <ul>
      {kept.map((each) => (
        <li key={each.id} className={s.kept}>
          <span className={s.small}>
            {exerciseClock(each.atMs)} {each.kind}
          </span>
          {each.text !== null && <p>{each.text}</p>}
        </li>
      ))}
    </ul>
  )
}
