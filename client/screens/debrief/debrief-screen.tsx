import type { Debrief } from '../../../shared/report/debrief.ts'
import { Button } from '../../look/button.tsx'
import { ErrorState } from '../../look/error-state.tsx'
import { PageFrame } from '../../look/page-frame.tsx'
import { Skeleton } from '../../look/skeleton.tsx'
import type { Asked } from '../../stores/answer.ts'
import { useAnswer } from '../../stores/answer.ts'
import { DebriefActions } from './actions.tsx'
import { DebriefView } from './debrief-view.tsx'

export function DebriefScreen({ exercise }: { readonly exercise: string }) {
  const asked = useAnswer<Debrief>(`/api/exercises/${exercise}/debrief`)
  return <DebriefPage exercise={exercise} asked={asked} />
}

interface Props {
  readonly exercise: string
  readonly asked: Asked<Debrief>
}

/** The page in each of its states. */
export function DebriefPage({ exercise, asked: { answer, problem, again } }: Props) {
  return (
    <PageFrame
      title={answer?.title ?? 'Debrief'}
      windowTitle={`Debrief: ${answer?.title ?? ''}`}
      actions={answer !== null && <DebriefActions exercise={exercise} />}
    >
      {answer === null && problem === null && <Skeleton sentence="Reading the log." rows={8} />}
      {answer === null && problem !== null && (
        <ErrorState
          title={problem.message}
          safe="The log is kept by the server; the debrief is computed from it each time."
          action={
            <Button look="primary" onClick={again}>
              Ask again
            </Button>
          }
        />
      )}
      {answer !== null && <DebriefView debrief={answer} />}
    </PageFrame>
  )
}
