import { useEffect, useState } from 'react'
import type { HomeAnswer } from '../../../shared/wire/http.ts'
import { Banner } from '../../look/banner.tsx'
import { Button } from '../../look/button.tsx'
import { ErrorState } from '../../look/error-state.tsx'
import { PageFrame } from '../../look/page-frame.tsx'
import { Skeleton } from '../../look/skeleton.tsx'
import type { Asked } from '../../stores/answer.ts'
import { useAnswer } from '../../stores/answer.ts'
import { HomeView } from './home-view.tsx'
import { ImportMenu } from './import-menu.tsx'
import { TryAlone } from './try-alone.tsx'

const LOOK_AGAIN_MS = 5_000

export function HomeScreen() {
  const asked = useAnswer<HomeAnswer>('/api/home')
  const live = asked.answer?.exercises.some(({ stage }) => stage !== 'closed') ?? false
  useLookAgain(live, asked.again)
  const [today] = useState(() => new Date())
  return <HomePage asked={asked} today={today} />
}

interface PageProps {
  readonly asked: Asked<HomeAnswer>
  readonly today: Date
}

/** The page in each of its states. */
export function HomePage({ asked, today }: PageProps) {
  const { answer, problem, again } = asked
  return (
    <PageFrame
      title="Exercises"
      actions={answer !== null && <Actions home={answer} again={again} />}
    >
      {answer === null && problem === null && (
        <Skeleton sentence="Fetching the library." rows={8} />
      )}
      {answer === null && problem !== null && (
        <ErrorState
          title={problem.message}
          safe="Exercises and scenarios are kept by the server and are not touched by this."
          action={
            <Button look="primary" onClick={again}>
              Ask again
            </Button>
          }
        />
      )}
      {answer !== null && problem !== null && (
        <Banner
          glyph="offline"
          title="The server does not answer at the moment."
          actions={
            <Button dense onClick={again}>
              Ask again
            </Button>
          }
        >
          <p>What you see is from before.</p>
        </Banner>
      )}
      {answer !== null && <HomeView home={answer} today={today} again={again} />}
    </PageFrame>
  )
}

interface ActionsProps {
  readonly home: HomeAnswer
  readonly again: () => void
}

function Actions({ home, again }: ActionsProps) {
  return (
    <>
      <TryAlone />
      <ImportMenu taken={home.scenarios.map(({ slug }) => slug)} onCame={again} />
    </>
  )
}

/** While something runs, home says how it stands; otherwise it asks once. */
function useLookAgain(live: boolean, again: () => void): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') again()
    }
    document.addEventListener('visibilitychange', look)
    const timer = live ? setInterval(look, LOOK_AGAIN_MS) : undefined
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [live, again])
}
