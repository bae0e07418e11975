import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { CapabilityKind, SessionAnswer } from '../shared/wire/http.ts'
import { ApiProblem, openSession } from './connection/session.ts'
import { Button } from './look/button.tsx'
import { ErrorState } from './look/error-state.tsx'
import { PageFrame } from './look/page-frame.tsx'
import { Skeleton } from './look/skeleton.tsx'

interface Props {
  /** Who may see this page. */
  readonly kinds: readonly CapabilityKind[]
  readonly exercise?: string
  readonly children: (session: SessionAnswer) => ReactNode
}

/** Exchanges the link for a session, at every load, before anything else is drawn. */
export function OpenPage({ kinds, exercise, children }: Props) {
  const [session, setSession] = useState<SessionAnswer | null>(null)
  const [problem, setProblem] = useState<ApiProblem | null>(null)
  const wanted = kinds.join(' ')

  useEffect(() => {
    let gone = false
    openSession(wanted.split(' ') as CapabilityKind[], exercise ?? null).then(
      (answer) => {
        // A link for another page was opened here: it leads to its own.
        if (!wanted.split(' ').includes(answer.kind)) location.replace(answer.page)
        else if (!gone) setSession(answer)
      },
      (error: unknown) => !gone && setProblem(asProblem(error)),
    )
    return () => {
      gone = true
    }
  }, [wanted, exercise])

  if (problem !== null) return <NotOpened problem={problem} />
  if (session === null) return <Opening sentence="Opening your page." />
  return children(session)
}

export function Opening({ sentence }: { readonly sentence: string }) {
  return (
    <PageFrame title="Hotwash" hideTitle>
      <Skeleton sentence={sentence} rows={5} />
    </PageFrame>
  )
}

function NotOpened({ problem }: { readonly problem: ApiProblem }) {
  return (
    <PageFrame title="This page did not open" width="text">
      <ErrorState
        title={problem.message}
        safe="Everything recorded so far is safe on the server."
        action={
          <Button look="primary" onClick={() => location.reload()}>
            Try again
          </Button>
        }
      />
    </PageFrame>
  )
}

function asProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error
  return new ApiProblem({
    code: 'unexpected',
    message: 'This page could not be opened. Try again.',
  })
}
