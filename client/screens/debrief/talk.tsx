import type { TeamDebrief } from '../../../shared/report/debrief.ts'
import { HOTWASH_STEP_TITLES } from '../../../shared/words/hotwash.ts'
import { Evident } from './evidence.tsx'

/** What was noted in the talk after play, under the step that was talked about; nothing where nobody took notes. */
export function Talk({ team: { talk } }: { readonly team: TeamDebrief }) {
  if (talk.length === 0) return null
  return (
    <section>
      <h2>Notes of the talk</h2>
      {talk.map(({ step, notes }) => (
        <section key={step} aria-label={HOTWASH_STEP_TITLES[step]}>
          <h3>{HOTWASH_STEP_TITLES[step]}</h3>
          <ul>
            {notes.map(({ by, text, events }) => (
              <li key={events.join()}>
                <Evident events={events} about={`A note by ${by}`}>
                  {by}
                </Evident>
                : {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
