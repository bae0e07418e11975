import type { Debrief } from '../../../shared/report/debrief.ts'
import type { CapabilityKind, SessionAnswer } from '../../../shared/wire/http.ts'
import { Button } from '../../look/button.tsx'
import { ErrorState } from '../../look/error-state.tsx'
import { PageFrame } from '../../look/page-frame.tsx'
import { Skeleton } from '../../look/skeleton.tsx'
import type { Asked } from '../../stores/answer.ts'
import { useAnswer } from '../../stores/answer.ts'
import { DebriefActions } from './actions.tsx'
import { DebriefView } from './debrief-view.tsx'
import { EraseName } from './erase-name.tsx'
import { useLivePlan } from './live-plan.ts'

interface ScreenProps {
  readonly exercise: string
  readonly session: SessionAnswer
}

export function DebriefScreen({ exercise, session }: ScreenProps) {
  const asked = useAnswer<Debrief>(`/api/exercises/${exercise}/debrief`)
  useLivePlan(session, asked.again)
  return <DebriefPage exercise={exercise} reader={session.kind} asked={asked} />
}

interface Props {
  readonly exercise: string
  readonly reader: CapabilityKind
  readonly asked: Asked<Debrief>
}

/** The page in each of its states. */
export function DebriefPage({ exercise, reader, asked: { answer, problem, again } }: Props) {
  return (
    <PageFrame
      title={answer?.title ?? 'Debrief'}
      windowTitle={`Debrief: ${answer?.title ?? ''}`}
      actions={answer !== null && <DebriefActions exercise={exercise} reader={reader} />}
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
      {answer !== null && <DebriefView debrief={answer} reader={reader} />}
      {answer?.closed === true && (reader === 'host' || reader === 'facilitator') && (
        <EraseName debrief={answer} again={again} />
      )}
    </PageFrame>
  )
}
