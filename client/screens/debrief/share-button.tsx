import { useState } from 'react'
import type { CapabilityKind, LinkAnswer } from '../../../shared/wire/http.ts'
import { Button } from '../../look/button.tsx'
import { CopyButton } from '../../look/copy-button.tsx'
import { Dialog } from '../../look/dialog.tsx'
import { Stack } from '../../look/stack.tsx'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import { useErrand } from '../../stores/errand.ts'
import { useExercise, useMay } from '../../stores/viewer.ts'

/** Whoever leads gives the report to others: a seat only where it is the host's. */
export function useMayShare(reader: CapabilityKind): boolean {
  const closed = useExercise()?.stage === 'closed'
  const may = useMay()
  if (reader === 'seat') return may.has(closed ? 'create-follow-up' : 'close')
  return reader === 'host' || reader === 'facilitator'
}

/** Says what a reader gets to see before there is a link to copy. */
export function ShareButton({ exercise }: { readonly exercise: string }) {
  const [open, setOpen] = useState(false)
  const [link, setLink] = useState<string | null>(null)
  const { busy, problem, run } = useErrand()
  const make = async () => {
    const body = { kind: 'reader' }
    const answer = await run<LinkAnswer>(`/api/exercises/${exercise}/links`, { body })
    if (answer !== null) setLink(answer.link)
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>Share</Button>
      <Dialog
        open={open}
        title="Share this debrief"
        onClose={() => setOpen(false)}
        actions={
          link === null ? (
            <Button look="primary" aria-busy={busy} onClick={() => void make()}>
              Make a link for readers
            </Button>
          ) : (
            <CopyButton look="primary" text={link} name="Copy the link for readers" />
          )
        }
      >
        <Stack>
          <p>
            Whoever has the link reads this whole report, with the names of people and all that was
            decided and written. They can change nothing, and see nothing else of Hotwash.
          </p>
          <p>It opens once the exercise is closed.</p>
          <ProblemLine>{problem?.message}</ProblemLine>
        </Stack>
      </Dialog>
    </>
  )
}
