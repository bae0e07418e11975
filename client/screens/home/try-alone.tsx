import type { LinkAnswer } from '../../../shared/wire/http.ts'
import { follow } from '../../connection/follow.ts'
import { Button } from '../../look/button.tsx'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import { useErrand } from '../../stores/errand.ts'

/** One click into the taster: simulated teammates hold the other seats. */
export function TryAlone({ slug }: { readonly slug?: string }) {
  const { busy, problem, run } = useErrand()
  const start = async () => {
    const body = slug === undefined ? {} : { slug }
    const answer = await run<LinkAnswer>('/api/exercises/try', { body })
    if (answer !== null) follow(answer.link)
  }
  return (
    <>
      <Button aria-busy={busy} onClick={() => void start()}>
        {busy ? 'Starting' : 'Try it alone'}
      </Button>
      <ProblemLine>{problem?.message}</ProblemLine>
    </>
  )
}
