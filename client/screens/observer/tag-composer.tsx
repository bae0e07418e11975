import { useEffect, useRef } from 'react'
import { TAG_TITLES } from '../../../shared/words/incident.ts'
import { Button } from '../../look/button.tsx'
import { exerciseClock } from '../../look/figures.ts'
import { Row } from '../../look/stack.tsx'
import { TextArea } from '../../look/text-area.tsx'
import { useFill } from '../../pieces/use-slots.ts'
import { useRows } from '../../stores/rows.ts'
import s from './observer.module.css'
import { changeTag, discardTag, keepTag, useTagDraft } from './tag-draft.ts'
import type { TagDraft } from './tag-draft.ts'

/** Its place is kept while nothing is being tagged, so that the events beneath do not move under a thumb. */
export function TagComposer() {
  const draft = useTagDraft()
  return (
    <div className={s.composer}>
      {draft === null ? (
        <p className={s.quiet}>Press what you see. The time is kept at once; words can follow.</p>
      ) : (
        <Composer key={draft.atMs} draft={draft} />
      )}
    </div>
  )
}

function Composer({ draft }: { readonly draft: TagDraft }) {
  const box = useRef<HTMLFormElement>(null)
  // Leaving the device in a pocket must not leave the tag on it.
  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && keepTag()
    document.addEventListener('visibilitychange', hidden)
    return () => document.removeEventListener('visibilitychange', hidden)
  }, [])
  useEffect(() => box.current?.querySelector('textarea')?.focus(), [])
  return (
    <form
      ref={box}
      className={s.form}
      onSubmit={(event) => {
        event.preventDefault()
        keepTag()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
        if (!(event.target instanceof HTMLTextAreaElement)) return
        event.preventDefault()
        keepTag()
      }}
    >
      <TextArea
        label={`${TAG_TITLES[draft.tag]} at ${exerciseClock(draft.atMs)}`}
        hint="Enter keeps it, with or without words."
        value={draft.text}
        onChange={(text) => changeTag({ text })}
      />
      <About seq={draft.about} />
      <Row>
        <Button look="primary" type="submit">
          Keep
        </Button>
        <Button look="bare" onClick={discardTag}>
          Discard
        </Button>
      </Row>
    </form>
  )
}

function About({ seq }: { readonly seq: number | null }) {
  const fill = useFill()
  const [line] = useRows('lines', (each) => each.seq === seq)
  if (line === undefined) return <p className={s.quiet}>Tap an event below to tie it to that.</p>
  return (
    <Row>
      <p>About: {fill(line.text)}</p>
      <Button dense look="bare" onClick={() => changeTag({ about: null })}>
        Untie
      </Button>
    </Row>
  )
}
