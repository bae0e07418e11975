import { useState } from 'react'
import type { RefObject } from 'react'
import { useLocation } from 'wouter'
import type { CheckAnswer, ScenarioAnswer } from '../../../shared/wire/http.ts'
import { Button } from '../../look/button.tsx'
import { Dialog } from '../../look/dialog.tsx'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import { useErrand } from '../../stores/errand.ts'
import { FileChoice } from './file-choice.tsx'
import { FoundProblems } from './found-problems.tsx'
import { freeSlug, titleIn } from '../../pieces/own-slug.ts'

interface Read {
  readonly name: string
  readonly yaml: string
  readonly problems: CheckAnswer['problems']
}

interface Props {
  readonly file: RefObject<HTMLInputElement | null>
  readonly taken: readonly string[]
}

const LARGEST = 512 * 1024

/** A scenario file from elsewhere: read, checked, and only then kept as an own one. */
export function ImportScenario({ file, taken }: Props) {
  const [read, setRead] = useState<Read | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const { busy, problem, run, forget } = useErrand()
  const [, go] = useLocation()

  const check = async (chosen: File) => {
    forget()
    setRead(null)
    setRefused(null)
    if (chosen.size > LARGEST) {
      return setRefused(`${chosen.name} is larger than 512 KB. Choose a shorter scenario file.`)
    }
    const yaml = await chosen.text()
    const answer = await run<CheckAnswer>('/api/library/check', { body: { yaml } })
    if (answer !== null) setRead({ name: chosen.name, yaml, problems: answer.problems })
  }
  const keep = async ({ name, yaml }: Read) => {
    const slug = freeSlug(titleIn(yaml) ?? name.replace(/\.ya?ml$/i, ''), taken)
    const saved = await run<ScenarioAnswer>(`/api/library/${slug}`, {
      method: 'PUT',
      body: { yaml },
    })
    if (saved !== null) go(`/author/${slug}`)
  }
  const close = () => {
    setRead(null)
    setRefused(null)
    forget()
  }
  return (
    <>
      <FileChoice
        of={file}
        label="Scenario file"
        accept=".yaml,.yml,text/yaml,application/yaml"
        onChoose={(chosen) => void check(chosen)}
      />
      <Dialog
        title={read === null ? 'This file was not imported' : `Import ${read.name}`}
        open={read !== null || refused !== null || problem !== null}
        onClose={close}
        actions={
          <>
            {read !== null && (
              <Button look="primary" aria-busy={busy} onClick={() => void keep(read)}>
                Save as own scenario
              </Button>
            )}
            <Button onClick={close}>{read === null ? 'Close' : 'Cancel'}</Button>
          </>
        }
      >
        <ProblemLine>{refused ?? problem?.message}</ProblemLine>
        {read !== null && <FoundProblems problems={read.problems} />}
      </Dialog>
    </>
  )
}
