import { useState } from 'react'
import type { Debrief } from '../../../shared/report/debrief.ts'
import type { ErasedName } from '../../../shared/wire/http.ts'
import type { SeatId } from '../../../shared/words/ids.ts'
import { Button } from '../../look/button.tsx'
import { Dialog } from '../../look/dialog.tsx'
import { counted } from '../../look/figures.ts'
import { RadioGroup } from '../../look/radio-group.tsx'
import { Stack } from '../../look/stack.tsx'
import { toast } from '../../look/toasts.ts'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import { useErrand } from '../../stores/errand.ts'

interface Props {
  readonly debrief: Debrief
  /** Computes the report once more. */
  readonly again: () => void
}

/** Somebody wants to be forgotten: the name goes, what was done under it stays as the role's. */
export function EraseName({ debrief, again }: Props) {
  const [open, setOpen] = useState(false)
  const people = named(debrief)
  if (people.length === 0) return null
  return (
    <div data-print="no">
      <Button onClick={() => setOpen(true)}>Erase a name…</Button>
      {open && (
        <EraseDialog
          exercise={debrief.exercise}
          people={people}
          again={again}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}

interface Person {
  readonly seat: SeatId
  readonly name: string
  readonly roles: readonly string[]
}

interface DialogProps {
  readonly exercise: string
  readonly people: readonly Person[]
  readonly again: () => void
  readonly onClose: () => void
}

/** Asks whose name it is, and says what goes with it. */
export function EraseDialog({ exercise, people, again, onClose }: DialogProps) {
  const [seat, choose] = useState<SeatId | null>(null)
  const { busy, problem, run } = useErrand()
  const chosen = people.find((person) => person.seat === seat)
  const erase = async (person: Person) => {
    const path = `/api/exercises/${exercise}/names/${person.seat}`
    const erased = await run<ErasedName>(path, { method: 'DELETE' })
    if (erased === null) return
    onClose()
    toast(`${person.name} is erased, with ${counted(erased.texts, 'text')} that named them.`)
    again()
  }
  return (
    <Dialog
      open
      title="Erase a name"
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            aria-busy={busy}
            whyNot={chosen === undefined ? 'Choose whose name goes.' : undefined}
            onClick={() => void (chosen !== undefined && erase(chosen))}
          >
            Erase this name
          </Button>
          <Button onClick={onClose}>Keep all names</Button>
        </>
      }
    >
      <Stack gap={4}>
        <RadioGroup
          label="Whose name"
          value={seat}
          onChange={choose}
          choices={people.map(({ seat: value, name, roles }) => ({
            value,
            label: name,
            hint: roles.join(', '),
          }))}
        />
        <p>
          The name goes, and so does every text that people wrote in which it stands. Figures,
          decisions and times stay, under the role. Nothing brings the name back; exported files and
          backups still hold it.
        </p>
        <ProblemLine>{problem?.message}</ProblemLine>
      </Stack>
    </Dialog>
  )
}

/** People who are still called by a name rather than by their role. */
function named({ teams }: Debrief): Person[] {
  return teams
    .flatMap(({ people }) => people)
    .filter(({ name, roles, simulated }) => !simulated && !roles.includes(name))
}
