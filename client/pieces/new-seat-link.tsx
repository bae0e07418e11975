import { useState } from 'react'
import type { SeatId } from '../../shared/words/ids.ts'
import { Button } from '../look/button.tsx'
import { CopyButton } from '../look/copy-button.tsx'
import { Qr } from '../look/qr.tsx'
import { asProblem } from '../stores/answer.ts'
import { makeSeatLink } from '../stores/page-links.ts'
import s from './devices.module.css'
import { ProblemLine } from './problem-line.tsx'

interface Props {
  readonly seat: SeatId
  readonly name: string
}

/** For whoever lost a device: the new one speaks for the seat, with all that was done in it. */
export function NewSeatLink({ seat, name }: Props) {
  const [link, setLink] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const make = () => {
    setProblem(null)
    makeSeatLink(seat).then(setLink, (error: unknown) => setProblem(asProblem(error).message))
  }
  if (link === null) {
    return (
      <div>
        <Button dense aria-label={`Give a new link to ${name}`} onClick={make}>
          Give a new link
        </Button>
        <ProblemLine>{problem}</ProblemLine>
      </div>
    )
  }
  return (
    <div className={s.link}>
      <div className={s.code}>
        <Qr text={link} label={`Opens the seat of ${name}`} />
      </div>
      <CopyButton dense text={link} name="Copy link" />
    </div>
  )
}
