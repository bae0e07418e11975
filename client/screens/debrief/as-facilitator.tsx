import type { LinkAnswer } from '../../../shared/wire/http.ts'
import { followHere } from '../../connection/follow.ts'
import { Button } from '../../look/button.tsx'
import { Row } from '../../look/stack.tsx'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import { useErrand } from '../../stores/errand.ts'

/** The host reads every debrief; changing the plan is a facilitator's act, so it is done with a facilitator's link. */
export function AsFacilitator({ exercise }: { readonly exercise: string }) {
  const { busy, problem, run } = useErrand()
  const change = async () => {
    const answer = await run<LinkAnswer>(`/api/exercises/${exercise}/links`, {
      body: { kind: 'facilitator' },
    })
    if (answer !== null) followHere(answer.link)
  }
  return (
    <div data-print="no">
      <Row>
        <Button onClick={() => void change()} whyNot={busy ? 'Asking for the link.' : undefined}>
          Change the plan
        </Button>
        <ProblemLine>{problem?.message}</ProblemLine>
      </Row>
    </div>
  )
}
