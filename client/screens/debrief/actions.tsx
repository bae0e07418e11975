import { useState } from 'react'
import type { LinkAnswer } from '../../../shared/wire/http.ts'
import { download } from '../../connection/session.ts'
import { Button } from '../../look/button.tsx'
import { CopyButton } from '../../look/copy-button.tsx'
import { MenuButton } from '../../look/menu.tsx'
import { asProblem } from '../../stores/answer.ts'
import { ask } from '../../stores/ask.ts'

/** Print, export, share: what can be taken out of a debrief. */
export function DebriefActions({ exercise }: { readonly exercise: string }) {
  const [link, setLink] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const save = (ending: string) => () => {
    download(`/api/exercises/${exercise}/${ending}`, `${exercise}-${ending}`).then(
      () => setProblem(null),
      (error: unknown) => setProblem(asProblem(error).message),
    )
  }
  const share = () => {
    ask<LinkAnswer>(`/api/exercises/${exercise}/links`, {
      method: 'POST',
      body: { kind: 'reader' },
    }).then(
      (answer) => setLink(answer.link),
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
      {link === null ? (
        <Button onClick={share}>Share</Button>
      ) : (
        <CopyButton text={link} name="Copy the link for readers" />
      )}
      {problem !== null && <p role="status">{problem}</p>}
    </div>
  )
}
