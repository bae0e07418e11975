import { useState } from 'react'
import type { ScenarioSummary } from '../../../shared/wire/http.ts'
import { Button } from '../../look/button.tsx'
import { Dialog } from '../../look/dialog.tsx'
import { Select } from '../../look/select.tsx'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import { useCopyScenario } from './copy-scenario.ts'

/** Nobody starts on an empty page: a new scenario is a copy of one that works. */
export function NewScenario({ scenarios }: { readonly scenarios: readonly ScenarioSummary[] }) {
  const [open, setOpen] = useState(false)
  const [from, setFrom] = useState(scenarios[0]?.slug ?? '')
  const { busy, problem, copy, forget } = useCopyScenario(scenarios.map(({ slug }) => slug))
  const close = () => {
    setOpen(false)
    forget()
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>New scenario</Button>
      <Dialog
        title="New scenario"
        open={open}
        onClose={close}
        actions={
          <>
            <Button look="primary" aria-busy={busy} onClick={() => void copy(from)}>
              Copy and open in the editor
            </Button>
            <Button onClick={close}>Cancel</Button>
          </>
        }
      >
        <p>
          A new scenario begins as a copy of one that works. Change what you like, save, run it.
        </p>
        <Select
          label="Copy from"
          value={from}
          options={scenarios.map(({ slug, title }) => ({ value: slug, label: title }))}
          onChange={setFrom}
        />
        <ProblemLine>{problem?.message}</ProblemLine>
      </Dialog>
    </>
  )
}
