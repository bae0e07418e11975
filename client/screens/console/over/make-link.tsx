import { useState } from 'react'
import { Button } from '../../../look/button.tsx'
import { CopyButton } from '../../../look/copy-button.tsx'
import { asProblem } from '../../../stores/answer.ts'
import { makeLink } from '../../../stores/page-links.ts'
import type { LinkKind } from '../../../stores/page-links.ts'
import s from './over.module.css'

interface Props {
  readonly kind: LinkKind
  readonly name: string
  readonly about: string
}

/** Makes one link and then copies it: two presses, because a browser copies only what is already there. */
export function MakeLink({ kind, name, about }: Props) {
  const [link, setLink] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const make = () => {
    setProblem(null)
    makeLink(kind).then(setLink, (error: unknown) => setProblem(asProblem(error).message))
  }
  return (
    <div className={s.link}>
      <p>
        {name} <span className={s.quiet}>{about}</span>
      </p>
      {link === null ? (
        <Button dense onClick={make}>
          Make a link
        </Button>
      ) : (
        <CopyButton dense text={link} name="Copy link" />
      )}
      {problem !== null && (
        <p role="status" className={s.quiet}>
          {problem}
        </p>
      )}
    </div>
  )
}
