import { useState } from 'react'
import type { JoinAnswer, LinkAnswer } from '../../../shared/wire/http.ts'
import { follow } from '../../connection/follow.ts'
import { Button } from '../../look/button.tsx'
import { recall, remember } from '../../look/remember.ts'
import { TextField } from '../../look/text-field.tsx'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import { useErrand } from '../../stores/errand.ts'
import s from './join.module.css'
import { MySeat } from './my-seat.tsx'
import { SeatChoice } from './seat-choice.tsx'
import { useFirstField } from './use-first-field.ts'

interface Props {
  readonly answer: JoinAnswer
  readonly code: string
  readonly again: () => void
}

/** One field and one press: the seat is already chosen. */
export function JoinForm({ answer, code, again }: Props) {
  const [name, setName] = useState(() => recall('name') ?? '')
  const [wanted, setWanted] = useState<string | null>(null)
  const [unnamed, setUnnamed] = useState(false)
  const { busy, problem, run } = useErrand()
  const { seats, stage } = answer
  const form = useFirstField()
  // Another person may have taken the seat meanwhile: then the next suggestion stands in.
  const seat =
    seats.find(({ id }) => id === wanted) ?? seats.find(({ suggested }) => suggested) ?? seats[0]

  const join = async () => {
    if (name.trim() === '') return setUnnamed(true)
    remember('name', name.trim())
    const body = { seat: seat?.id, name: name.trim() }
    const given = await run<LinkAnswer>(`/api/join/${encodeURIComponent(code)}`, { body })
    if (given === null) again()
    else follow(given.link)
  }
  return (
    <form
      ref={form}
      className={s.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void join()
      }}
    >
      <MySeat exercise={answer.exercise} />
      {stage !== 'lobby' && <p>Play is on. The facilitator lets you in once you have joined.</p>}
      <TextField
        label="Your name"
        hint="As the others call you"
        problem={unnamed ? 'Write the name that the others call you by.' : undefined}
        autoComplete="given-name"
        enterKeyHint="go"
        maxLength={40}
        value={name}
        onChange={(text) => {
          setName(text)
          setUnnamed(false)
        }}
      />
      <SeatChoice seats={seats} value={seat?.id ?? null} onChange={setWanted} />
      <div className={s.foot}>
        <ProblemLine>{problem?.message}</ProblemLine>
        <Button look="primary" type="submit" wide aria-busy={busy}>
          {busy ? 'Joining' : 'Join'}
        </Button>
      </div>
    </form>
  )
}
