import { useState } from 'react'
import type { ExerciseSummary, HomeAnswer } from '../../../shared/wire/http.ts'
import { Disclosure } from '../../look/disclosure.tsx'
import { SidePanel } from '../../look/dialog.tsx'
import { counted } from '../../look/figures.ts'
import { ThemeSwitch } from '../../look/theme-switch.tsx'
import { FROM_XL, useMedia } from '../../pieces/use-media.ts'
import s from './home.module.css'
import { Library } from './library.tsx'
import { MissingNotice } from './missing-notice.tsx'
import { NewScenario } from './new-scenario.tsx'
import { Past } from './past.tsx'
import { Running } from './running.tsx'
import { ScenarioPreview } from './scenario-preview.tsx'
import { Suggestion } from './suggestion.tsx'
import { ThisQuarter } from './this-quarter.tsx'

interface Props {
  readonly home: HomeAnswer
  readonly today: Date
  /** Asks for all of it once more. */
  readonly again: () => void
}

/** What shall we run, and are we getting better? */
export function HomeView({ home, today, again }: Props) {
  const { scenarios, suggested, exercises } = home
  const wide = useMedia(FROM_XL)
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = chosen ?? (wide ? (suggested?.slug ?? scenarios[0]?.slug ?? null) : null)
  const preview = scenarios.find(({ slug }) => slug === shown)
  const suggestion = scenarios.find(({ slug }) => slug === suggested?.slug)
  const past = exercises.filter(({ stage }) => stage === 'closed')
  const taken = scenarios.map(({ slug }) => slug)
  const library = <Library scenarios={scenarios} shown={shown} onShow={setChosen} />
  return (
    <div className={s.home}>
      <div className={s.main}>
        <div data-print="no" className={s.main}>
          <MissingNotice missing={home.missing} onGivenUp={again} />
          {onNow(exercises).map((exercise, at) => (
            <Running key={exercise.id} exercise={exercise} first={at === 0} onErased={again} />
          ))}
          {suggestion !== undefined && suggested !== null && (
            <Suggestion scenario={suggestion} why={suggested.why} />
          )}
          {exercises.length === 0 ? (
            <Disclosure summary={`All ${counted(scenarios.length, 'scenario')}`}>
              {library}
              <div className={s.aside}>
                <NewScenario scenarios={scenarios} />
              </div>
            </Disclosure>
          ) : (
            <div className={s.pair}>
              <section aria-labelledby="scenarios">
                <div className={s.headed}>
                  <h2 id="scenarios">Scenarios</h2>
                  <NewScenario scenarios={scenarios} />
                </div>
                {library}
              </section>
              <ThisQuarter exercises={exercises} today={today} />
            </div>
          )}
        </div>
        {past.length > 0 && (
          <div>
            <h2 className={s.heading}>Past exercises</h2>
            <Past exercises={past} onErased={again} />
          </div>
        )}
        <footer className={s.footer} data-print="no">
          {home.keepDays !== null && <p className={s.quiet}>{keptFor(home.keepDays)}</p>}
          <ThemeSwitch />
        </footer>
      </div>
      {wide && preview !== undefined && (
        <aside className={s.preview} aria-labelledby="preview" data-print="no">
          <h2 id="preview" className={s.heading}>
            {preview.title}
          </h2>
          <ScenarioPreview key={preview.slug} scenario={preview} taken={taken} quiet />
        </aside>
      )}
      {!wide && (
        <SidePanel
          title={preview?.title ?? ''}
          open={preview !== undefined}
          onClose={() => setChosen(null)}
        >
          {preview !== undefined && (
            <ScenarioPreview key={preview.slug} scenario={preview} taken={taken} />
          )}
        </SidePanel>
      )}
    </div>
  )
}

/** What is not closed, those in play before those that only wait in their lobby. */
function onNow(exercises: readonly ExerciseSummary[]): ExerciseSummary[] {
  const waits = ({ stage }: ExerciseSummary) => Number(stage === 'draft' || stage === 'lobby')
  return exercises.filter(({ stage }) => stage !== 'closed').toSorted((a, b) => waits(a) - waits(b))
}

function keptFor(days: number): string {
  return `An exercise in which nothing happens any more is erased after ${counted(days, 'day')}.`
}
