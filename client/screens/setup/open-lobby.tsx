import type { LinkAnswer, ScenarioAnswer } from '../../../shared/wire/http.ts'
import { follow } from '../../connection/follow.ts'
import { Button } from '../../look/button.tsx'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import { useErrand } from '../../stores/errand.ts'
import { newExercise } from './new-exercise.ts'
import type { HostsSeat } from './new-exercise.ts'
import type { Plan } from './plan.ts'
import { WithoutFacilitator } from './without-facilitator.tsx'

interface Props {
  readonly scenario: ScenarioAnswer
  readonly plan: Plan
  /** Why the lobby cannot open. */
  readonly stops: string | undefined
}

/** Creates the exercise and goes where its link leads: to the facilitator's lobby, or to the host's seat. */
export function OpenLobby({ scenario, plan, stops }: Props) {
  const { busy, problem, run } = useErrand()
  const open = async (host: HostsSeat | null) => {
    const body = newExercise(scenario, plan, host)
    const answer = await run<LinkAnswer>('/api/exercises', { body })
    if (answer !== null) follow(answer.link)
  }
  return (
    <>
      <Button look="primary" wide whyNot={stops} aria-busy={busy} onClick={() => void open(null)}>
        {busy ? 'Opening' : 'Open lobby'}
      </Button>
      <ProblemLine>{problem?.message}</ProblemLine>
      <WithoutFacilitator
        scenario={scenario}
        plan={plan}
        stops={stops}
        problem={problem?.message}
        onOpen={(host) => void open(host)}
      />
    </>
  )
}
