import { useState } from 'react'
import type { RefObject } from 'react'
import { useLocation } from 'wouter'
import type { BroughtIn } from '../../../shared/wire/http.ts'
import { Button } from '../../look/button.tsx'
import { Dialog } from '../../look/dialog.tsx'
import { toast } from '../../look/toasts.ts'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import { useErrand } from '../../stores/errand.ts'
import { FileChoice } from './file-choice.tsx'

interface Props {
  readonly file: RefObject<HTMLInputElement | null>
  /** Asks for the exercises once more. */
  readonly onCame: () => void
}

const LARGEST = 64 * 1024 * 1024

/** An exercise that was played on another server: its log comes in whole, or not at all. */
export function BringInLog({ file, onCame }: Props) {
  const [name, setName] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const { busy, problem, run, forget } = useErrand()
  const [, go] = useLocation()

  const bring = async (chosen: File) => {
    setName(chosen.name)
    if (chosen.size > LARGEST) {
      return setRefused(`${chosen.name} is larger than 64 MB. Choose the log of one exercise.`)
    }
    const came = await run<BroughtIn>('/api/exercises/import', { file: chosen })
    if (came === null) return
    setName(null)
    if (came.stage === 'closed') return go(`/debrief/${came.exercise}`)
    toast(`${came.title} is here, and stands where it was exported.`)
    onCame()
  }
  const close = () => {
    setName(null)
    setRefused(null)
    forget()
  }
  const why = refused ?? problem?.message ?? null
  return (
    <>
      <FileChoice
        of={file}
        label="Log of a played exercise"
        accept=".jsonl,application/jsonl"
        onChoose={(chosen) => void bring(chosen)}
      />
      <Dialog
        title={why === null ? `Bringing in ${name}` : `${name} was not brought in`}
        open={name !== null}
        onClose={close}
        actions={why !== null && <Button onClick={close}>Close</Button>}
      >
        {busy && <p role="status">The server checks that the log is whole.</p>}
        <ProblemLine>{why}</ProblemLine>
      </Dialog>
    </>
  )
}
