import { lazy, Suspense, useState } from 'react'
import type { Problem } from '../../../shared/scenario/problem.ts'
import type { ScenarioAnswer } from '../../../shared/wire/http.ts'
import { Banner } from '../../look/banner.tsx'
import { Button } from '../../look/button.tsx'
import { PageFrame } from '../../look/page-frame.tsx'
import { Skeleton } from '../../look/skeleton.tsx'
import { ProblemLine } from '../../pieces/problem-line.tsx'
import { FROM_M, FROM_XL, useMedia } from '../../pieces/use-media.ts'
import s from './authoring.module.css'
import { idAt, offsetOf, offsetOfId } from './places.ts'
import { SaveBar } from './save-bar.tsx'
import { SidePanels } from './side-panels.tsx'
import { useCheck } from './use-check.ts'
import { useManuscript } from './use-manuscript.ts'

const YamlEditor = lazy(async () => ({
  default: (await import('./yaml-editor.tsx')).YamlEditor,
}))

/** Does this scenario work? Text on one side, what it says on the other; both show one selection. */
export function AuthoringView({ scenario: answer }: { readonly scenario: ScenarioAnswer }) {
  const manuscript = useManuscript(answer)
  const { text, write } = manuscript
  const checked = useCheck(text)
  const { scenario, problems } = checked
  const [chosen, setChosen] = useState<string | null>(null)
  const [goTo, setGoTo] = useState<{ readonly offset: number } | null>(null)
  const writes = useMedia(FROM_M)
  const wide = useMedia(FROM_XL)

  const openInject = (id: string) => {
    setChosen(id)
    if (writes) setGoTo({ offset: Math.max(0, offsetOfId(text, id)) })
  }
  const follow = (offset: number) => {
    const ids = scenario?.injects.map(({ id }) => id) ?? []
    const id = idAt(text, ids, offset)
    if (id !== null) setChosen(id)
  }
  const openProblem = (problem: Problem) => setGoTo({ offset: offsetOf(text, problem) })
  return (
    <PageFrame
      title={scenario?.title ?? answer.title}
      windowTitle={`${checked.errors > 0 ? `(${checked.errors}) ` : ''}${manuscript.saved ? '' : '• '}${answer.title}`}
      actions={<SaveBar manuscript={manuscript} checked={checked} />}
    >
      <div className={s.page}>
        <ProblemLine>{manuscript.problem}</ProblemLine>
        {manuscript.found && (
          <Banner
            title="These are your changes from before, kept on this device. They are not saved yet."
            actions={
              <Button dense onClick={manuscript.discard}>
                Use the saved text
              </Button>
            }
          />
        )}
        {!writes && (
          <Banner title="On a screen this small a scenario is read and commented on. Write on a larger one." />
        )}
        <div className={s.columns} data-wide={wide || undefined}>
          {writes && (
            <section aria-label="Text" className={s.text}>
              <Suspense fallback={<Skeleton sentence="Fetching the editor." rows={12} />}>
                <YamlEditor
                  text={text}
                  problems={problems}
                  onChange={write}
                  onCursor={follow}
                  goTo={goTo}
                />
              </Suspense>
            </section>
          )}
          <SidePanels
            checked={checked}
            chosen={chosen}
            text={text}
            write={write}
            onOpen={openInject}
            onGo={writes ? openProblem : null}
          />
        </div>
      </div>
    </PageFrame>
  )
}
