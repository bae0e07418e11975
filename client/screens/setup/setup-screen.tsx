import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import type { HomeAnswer, ScenarioAnswer } from '../../../shared/wire/http.ts'
import { FORMS } from '../../../shared/words/incident.ts'
import type { FormName } from '../../../shared/words/incident.ts'
import { Button } from '../../look/button.tsx'
import { ErrorState } from '../../look/error-state.tsx'
import { PageFrame } from '../../look/page-frame.tsx'
import { Skeleton } from '../../look/skeleton.tsx'
import type { Asked } from '../../stores/answer.ts'
import { useAnswer } from '../../stores/answer.ts'
import { keepPlan, keptPlan } from './kept-plan.ts'
import { firstPlan } from './plan.ts'
import type { Plan } from './plan.ts'
import { SetupView } from './setup-view.tsx'

export function SetupScreen({ slug }: { readonly slug: string }) {
  const [search] = useSearchParams()
  const scenario = useAnswer<ScenarioAnswer>(`/api/library/${slug}`)
  const { answer: home } = useAnswer<HomeAnswer>('/api/home')
  const form = FORMS.find((each) => each === search.get('form')) ?? null
  return <SetupPage asked={scenario} form={form} address={home?.address ?? location.origin} />
}

interface PageProps {
  readonly asked: Asked<ScenarioAnswer>
  /** Chosen on the way here; it goes before a kept plan. */
  readonly form: FormName | null
  readonly address: string
}

/** The page in each of its states. */
export function SetupPage({ asked: { answer, problem, again }, form, address }: PageProps) {
  return (
    <PageFrame
      title={answer === null ? 'Set up' : `Set up: ${answer.title}`}
      actions={
        <Link href="/" data-print="no">
          All exercises
        </Link>
      }
    >
      {answer === null && problem === null && (
        <Skeleton sentence="Fetching the scenario." rows={8} />
      )}
      {answer === null && problem !== null && (
        <ErrorState
          title={problem.message}
          safe="What you chose here before is kept on this device."
          action={
            <Button look="primary" onClick={again}>
              Ask again
            </Button>
          }
        />
      )}
      {answer !== null && (
        <Planning key={answer.slug} scenario={answer} form={form} address={address} />
      )}
    </PageFrame>
  )
}

interface PlanningProps {
  readonly scenario: ScenarioAnswer
  readonly form: FormName | null
  readonly address: string
}

/** Saves itself with every change. */
function Planning({ scenario, form, address }: PlanningProps) {
  const [plan, setPlan] = useState(() => {
    const fresh = firstPlan(scenario, form)
    const kept = keptPlan(scenario, fresh) ?? fresh
    return form === null ? kept : { ...kept, form: fresh.form }
  })
  const change = (next: Plan) => {
    setPlan(next)
    keepPlan(scenario.slug, next)
  }
  return (
    <SetupView
      scenario={scenario}
      plan={plan}
      change={change}
      startOver={() => change(firstPlan(scenario, form))}
      address={address}
    />
  )
}
