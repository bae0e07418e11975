import { useState } from 'react'
import type { ScenarioAnswer } from '../../../shared/wire/http.ts'
import { Button } from '../../look/button.tsx'
import { Dialog } from '../../look/dialog.tsx'
import { RadioGroup } from '../../look/radio-group.tsx'
import { recall, remember } from '../../look/remember.ts'
import { TextField } from '../../look/text-field.tsx'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import type { HostsSeat } from './new-exercise.ts'
import type { Plan } from './plan.ts'
import { rolesWords } from './role-words.ts'

interface Props {
  readonly scenario: ScenarioAnswer
  readonly plan: Plan
  readonly stops: string | undefined
  readonly problem: string | undefined
  readonly onOpen: (host: HostsSeat) => void
}

/** The host plays along: takes a seat, sees no spoilers, and keeps start, pause and end. */
export function WithoutFacilitator({ scenario, plan, stops, problem, onOpen }: Props) {
  const [open, setOpen] = useState(false)
  const [seat, setSeat] = useState(0)
  const [name, setName] = useState(() => recall('name') ?? '')
  const at = Math.min(seat, plan.seats.length - 1)
  const go = () => {
    if (name.trim() !== '') remember('name', name.trim())
    onOpen({ at, name })
  }
  return (
    <>
      <Button wide whyNot={stops} onClick={() => setOpen(true)}>
        Run without a facilitator
      </Button>
      <Dialog
        title="Run without a facilitator"
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button look="primary" onClick={go}>
              Open lobby and take this seat
            </Button>
            <Button onClick={() => setOpen(false)}>Cancel</Button>
          </>
        }
      >
        <p>
          News then comes by the clock. You play along without knowing what comes, and can start,
          pause, jump and end.
        </p>
        <TextField
          label="Your name"
          hint="Or leave it empty: the role is shown then"
          value={name}
          maxLength={40}
          onChange={setName}
        />
        <RadioGroup
          label="Your seat"
          value={String(at)}
          onChange={(chosen) => setSeat(Number(chosen))}
          choices={plan.seats.map(({ roles }, place) => ({
            value: String(place),
            label: rolesWords(scenario, roles),
          }))}
        />
        <ProblemLine>{problem}</ProblemLine>
      </Dialog>
    </>
  )
}
