import type { JoinAnswer } from '../../../shared/wire/http.ts'
import { PageFrame } from '../../look/page-frame.tsx'
import { Skeleton } from '../../look/skeleton.tsx'
import type { Asked } from '../../stores/answer.ts'
import { useAnswer } from '../../stores/answer.ts'
import { CodeForm } from './code-form.tsx'
import { JoinForm } from './join-form.tsx'
import { NoWayIn } from './no-way-in.tsx'

/** From a code to a seat. Without a code in the address it is asked for. */
export function JoinScreen({ code }: { readonly code: string | null }) {
  const asked = useAnswer<JoinAnswer>(
    code === null ? null : `/api/join/${encodeURIComponent(code)}`,
  )
  return <JoinPage code={code} asked={asked} />
}

interface Props {
  readonly code: string | null
  readonly asked: Asked<JoinAnswer>
}

/** The page in each of its states. */
export function JoinPage({ code, asked }: Props) {
  const { answer, problem, again } = asked
  if (code === null) {
    return (
      <PageFrame title="Join an exercise" width="text">
        <CodeForm />
      </PageFrame>
    )
  }
  return (
    <PageFrame title={answer === null ? 'Join an exercise' : `Join: ${answer.title}`} width="text">
      {answer === null && problem === null && (
        <Skeleton sentence="Looking for the exercise." rows={3} />
      )}
      {answer === null && problem !== null && (
        <NoWayIn title={problem.message} again={again}>
          <CodeForm code={code} />
        </NoWayIn>
      )}
      {answer !== null && <Seats answer={answer} code={code} again={again} />}
    </PageFrame>
  )
}

interface SeatsProps {
  readonly answer: JoinAnswer
  readonly code: string
  readonly again: () => void
}

function Seats({ answer, code, again }: SeatsProps) {
  if (answer.locked) {
    return (
      <NoWayIn
        title="Joining is locked. Ask the facilitator to open it."
        again={again}
        exercise={answer.exercise}
      />
    )
  }
  if (answer.seats.length === 0) {
    return (
      <NoWayIn
        title="Every seat is taken. Ask the facilitator for one, or watch on the big screen."
        again={again}
        exercise={answer.exercise}
      />
    )
  }
  return <JoinForm answer={answer} code={code} again={again} />
}
