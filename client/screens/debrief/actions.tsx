import { useState } from 'react'
import type { CapabilityKind } from '../../../shared/wire/http.ts'
import { download } from '../../connection/session.ts'
import { Button } from '../../look/button.tsx'
import { MenuButton } from '../../look/menu.tsx'
import { asProblem } from '../../stores/answer.ts'
import { ShareButton, useMayShare } from './share-button.tsx'

interface Props {
  readonly exercise: string
  readonly reader: CapabilityKind
}

/** Print, export, share: what can be taken out of a debrief. */
export function DebriefActions({ exercise, reader }: Props) {
  const mayShare = useMayShare(reader)
  const [problem, setProblem] = useState<string | null>(null)
  const save = (ending: string) => () => {
    download(`/api/exercises/${exercise}/${ending}`, `${exercise}-${ending}`).then(
      () => setProblem(null),
      (error: unknown) => setProblem(asProblem(error).message),
    )
  }
  return (
    <div data-print="no">
      <Button onClick={() => print()}>Print</Button>{' '}
      <MenuButton
        label="Export"
        items={[
          { id: 'markdown', name: 'Markdown', run: save('debrief.md') },
          { id: 'page', name: 'Page to print', run: save('debrief.html') },
          { id: 'plan', name: 'Plan as CSV', run: save('debrief.csv') },
          { id: 'log', name: 'Log as JSONL', run: save('log.jsonl') },
        ]}
      />{' '}
      {mayShare && <ShareButton exercise={exercise} />}
      {problem !== null && <p role="status">{problem}</p>}
    </div>
  )
}
