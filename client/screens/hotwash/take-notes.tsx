import { Disclosure } from '../../look/disclosure.tsx'
import { Stack } from '../../look/stack.tsx'
import { TextArea } from '../../look/text-area.tsx'
import { SendButton } from '../../pieces/send-button.tsx'
import { useDraft } from '../../stores/draft.ts'
import { useMay, useMe, useTeam } from '../../stores/viewer.ts'
import { TalkNotes } from './talk-notes.tsx'

/** A field for whoever takes notes while the others talk; each note goes into the log under its writer's name. */
export function TakeNotes() {
  const team = useTeam()?.id ?? ''
  const may = useMay().has('write-note')
  const mayForTeam = useMay(`team:${team}`).has('write-note')
  const isSeat = useMe()?.kind === 'seat'
  const [text, setText] = useDraft('hotwash:note')
  if (!may && !mayForTeam) return null
  return (
    <Disclosure summary="Take notes">
      <Stack>
        <TextArea label="What was said" value={text} onChange={setText} />
        {text.trim() !== '' && (
          <div>
            <SendButton
              command="write-note"
              data={{ text: text.trim(), ...(!isSeat && { team }) }}
              control="hotwash:note"
              onRecorded={() => setText('')}
            >
              Keep the note
            </SendButton>
          </div>
        )}
        <TalkNotes />
      </Stack>
    </Disclosure>
  )
}
