import type { ScenarioAnswer } from '../../../shared/wire/http.ts'
import { Button } from '../../look/button.tsx'
import { ErrorState } from '../../look/error-state.tsx'
import { PageFrame } from '../../look/page-frame.tsx'
import { Skeleton } from '../../look/skeleton.tsx'
import type { Asked } from '../../stores/answer.ts'
import { useAnswer } from '../../stores/answer.ts'
import { AuthoringView } from './authoring-view.tsx'
import type { Place } from './manuscript-place.tsx'

export function AuthoringScreen({ slug }: { readonly slug: string }) {
  return <AuthoringPage asked={useAnswer<ScenarioAnswer>(`/api/library/${slug}`)} />
}

interface PageProps {
  readonly asked: Asked<ScenarioAnswer>
  readonly place?: Place
}

/** The page in each of its states. */
export function AuthoringPage({ asked, place = 'text' }: PageProps) {
  const { answer, problem, again } = asked
  if (answer !== null) return <AuthoringView key={answer.slug} scenario={answer} place={place} />
  return (
    <PageFrame title="Scenario">
      {problem === null ? (
        <Skeleton sentence="Fetching the scenario." rows={10} />
      ) : (
        <ErrorState
          title={problem.message}
          safe="What you wrote here before is kept on this device."
          action={
            <Button look="primary" onClick={again}>
              Ask again
            </Button>
          }
        />
      )}
    </PageFrame>
  )
}
