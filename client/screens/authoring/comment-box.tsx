import { useState } from 'react'
import { Button } from '../../look/button.tsx'
import { TextArea } from '../../look/text-area.tsx'
import s from './authoring.module.css'
import { commentsOn, withComment } from './comments.ts'

interface Props {
  readonly text: string
  readonly id: string
  readonly onChange: (text: string) => void
}

/** What readers say about an inject: kept in the text itself, above it, and never shown in play. */
export function CommentBox({ text, id, onChange }: Props) {
  const [typed, setTyped] = useState('')
  const comments = commentsOn(text, id)
  const add = () => {
    onChange(withComment(text, id, typed))
    setTyped('')
  }
  return (
    <div className={s.comments}>
      {comments.length > 0 && (
        <div>
          <h3>Comments</h3>
          {comments.map((comment, at) => (
            <p key={at}>{comment}</p>
          ))}
        </div>
      )}
      <TextArea label="Comment on this inject" rows={1} value={typed} onChange={setTyped} />
      <div>
        <Button whyNot={typed.trim() === '' ? 'Write the comment first.' : undefined} onClick={add}>
          Add comment
        </Button>
      </div>
    </div>
  )
}
