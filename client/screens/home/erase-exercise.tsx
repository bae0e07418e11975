import { useState } from 'react'
import type { ExerciseSummary } from '../../../shared/wire/http.ts'
import { Button } from '../../look/button.tsx'
import { Dialog } from '../../look/dialog.tsx'
import { Stack } from '../../look/stack.tsx'
import { TextField } from '../../look/text-field.tsx'
import { toast } from '../../look/toasts.ts'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import { useErrand } from '../../stores/errand.ts'

interface Props {
  readonly exercise: ExerciseSummary
  /** Asks for what is left. */
  readonly onErased: () => void
}

/** Opens the one dialog of home whose act cannot be taken back. */
export function EraseExercise({ exercise, onErased }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <span data-print="no">
      <Button
        dense
        look="bare"
        aria-label={`Erase… ${exercise.title}`}
        onClick={() => setOpen(true)}
      >
        Erase…
      </Button>
      {open && (
        <EraseDialog exercise={exercise} onErased={onErased} onClose={() => setOpen(false)} />
      )}
    </span>
  )
}

function EraseDialog({ exercise, onErased, onClose }: Props & { readonly onClose: () => void }) {
  const { id, title } = exercise
  const [typed, setTyped] = useState('')
  const { busy, problem, run } = useErrand()
  const named = typed.trim().toLowerCase() === title.trim().toLowerCase()
  const erase = async () => {
    if ((await run(`/api/exercises/${id}`, { method: 'DELETE' })) === null) return
    onClose()
    toast(`${title} is erased.`)
    onErased()
  }
  return (
    <Dialog
      open
      title={`Erase ${title}`}
      onClose={onClose}
      actions={
        <>
          <Button
            look="primary"
            aria-busy={busy}
            whyNot={named ? undefined : 'Type the title first.'}
            onClick={() => void erase()}
          >
            Erase for good
          </Button>
          <Button onClick={onClose}>Keep it</Button>
        </>
      }
    >
      <Stack gap={4}>
        <p>
          Its log, debrief and improvement plan, the names of people and every link to it go from
          this server, and nothing brings them back. Files that were exported and backups stay
          wherever they are.
        </p>
        {goesOn(exercise) && (
          <p>It is not closed: whoever still has it open is sent away, and no debrief is left.</p>
        )}
        <TextField
          label="Title of the exercise"
          hint={`Type "${title}" to erase it.`}
          value={typed}
          onChange={setTyped}
          data-autofocus
        />
        <ProblemLine>{problem?.message}</ProblemLine>
      </Stack>
    </Dialog>
  )
}

/** Somebody may still be in it. */
function goesOn({ stage }: ExerciseSummary): boolean {
  return stage !== 'closed' && stage !== 'draft'
}
