import { useState } from 'react'
import type { Problem } from '../../../shared/scenario/problem.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import type { ScenarioAnswer } from '../../../shared/wire/http.ts'
import { PageFrame } from '../../look/page-frame.tsx'
import { FROM_M, FROM_XL, useMedia } from '../../pieces/use-media.ts'
import s from './authoring.module.css'
import { useFlow } from './flow/use-flow.ts'
import { ManuscriptNotices } from './manuscript-notices.tsx'
import { ManuscriptPlace } from './manuscript-place.tsx'
import type { Place } from './manuscript-place.tsx'
import { MselPrint } from './msel-print.tsx'
import { idAt, offsetOf, offsetOfId, rowIdAt } from './places.ts'
import { SaveBar } from './save-bar.tsx'
import { SidePanels } from './side-panels.tsx'
import { useCheck } from './use-check.ts'
import { useManuscript } from './use-manuscript.ts'

interface Props {
  readonly scenario: ScenarioAnswer
  /** Shown first. */
  readonly place: Place
}

/** Does this scenario work? Text on one side, what it says on the other; both show one selection. */
export function AuthoringView({ scenario: answer, place }: Props) {
  const manuscript = useManuscript(answer)
  const { text, write } = manuscript
  const checked = useCheck(text)
  const { scenario, problems } = checked
  const [chosen, setChosen] = useState<string | null>(null)
  const [shown, setShown] = useState(place)
  const [goTo, setGoTo] = useState<{ readonly offset: number } | null>(null)
  const writes = useMedia(FROM_M)
  const wide = useMedia(FROM_XL)
  const flow = useFlow(scenario)

  const open = (id: string) => {
    setChosen(id)
    if (writes) setGoTo({ offset: Math.max(0, offsetOfId(text, id)) })
  }
  const follow = (offset: number) => {
    const id =
      scenario === null ? null : (rowIdAt(text, offset) ?? idAt(text, idsOf(scenario), offset))
    if (id !== null) setChosen(id)
  }
  const openProblem = (problem: Problem) => {
    setShown('text')
    setGoTo({ offset: offsetOf(text, problem) })
  }
  return (
    <PageFrame
      title={scenario?.title ?? answer.title}
      windowTitle={`${checked.errors > 0 ? `(${checked.errors}) ` : ''}${manuscript.saved ? '' : '• '}${answer.title}`}
      actions={<SaveBar manuscript={manuscript} checked={checked} />}
    >
      <div className={s.page} data-print="no">
        <ManuscriptNotices manuscript={manuscript} writes={writes} />
        <div className={s.columns} data-wide={wide || undefined}>
          {writes && (
            <ManuscriptPlace
              shown={shown}
              onShow={setShown}
              text={text}
              problems={problems}
              write={write}
              onCursor={follow}
              goTo={goTo}
              flow={flow}
              chosen={chosen}
              onOpen={open}
            />
          )}
          <SidePanels
            checked={checked}
            flow={flow}
            chosen={chosen}
            text={text}
            write={write}
            onOpen={open}
            onGo={writes ? openProblem : null}
          />
        </div>
      </div>
      {scenario !== null && flow !== null && (
        <MselPrint scenario={scenario} flow={flow.flow} form={flow.form} />
      )}
    </PageFrame>
  )
}

function idsOf({ injects, decisions }: Scenario): string[] {
  return [...injects, ...decisions].map(({ id }) => id)
}
