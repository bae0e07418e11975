import type { TeamDebrief } from '../../../shared/report/debrief.ts'
import { SCORE_MEANING, weakChoices } from '../../../shared/words/meaning.ts'
import { DataTable } from '../../look/data-table.tsx'
import { Disclosure } from '../../look/disclosure.tsx'
import { counted } from '../../look/figures.ts'
import s from './debrief.module.css'
import { Evident } from './evidence.tsx'

/** The three figures, and what they count. */
export function Figures({ team }: { readonly team: TeamDebrief }) {
  const { shown, unknownBecause, decisionsCounted, phasesReached, simulated } = team.score
  const weak = weakChoices(team.lanes)
  const figures = [
    ['Overall', shown.overall],
    ['Timeliness', shown.timeliness],
    ['Ownership', shown.ownership],
  ] as const
  return (
    <section aria-label="Score">
      <dl className={s.figures}>
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <p className={s.counts}>
        {counted(decisionsCounted, 'decision')} counted, {phasesReached} of 4 phases reached
        {simulated > 0 && `, ${counted(simulated, 'simulated teammate')}`}
        {unknownBecause !== null && `. ${unknownBecause}`}
      </p>
      <p className={s.counts}>{SCORE_MEANING}</p>
      {weak !== null && <p className={s.counts}>{weak}</p>}
    </section>
  )
}

/** How the three figures came about, sum by sum. */
export function Sums({ team }: { readonly team: TeamDebrief }) {
  return (
    <section className={s.sums} aria-label="Sums">
      <Disclosure summary="How computed">
        <DataTable
          caption="How the figures were computed"
          hideCaption
          columns={[
            { key: 'label', head: 'Figure', cell: (row) => row.label },
            { key: 'sum', head: 'Sum', cell: (row) => row.sum },
            {
              key: 'result',
              head: 'Result',
              align: 'end',
              cell: (row) => (
                <Evident events={row.events} about={row.label}>
                  {row.result}
                </Evident>
              ),
            },
          ]}
          rows={team.sums}
          rowKey={(row) => row.label}
        />
      </Disclosure>
    </section>
  )
}

/** What happened, in three sentences; and who led, approved and follows up, by name. */
export function InWords({ team }: { readonly team: TeamDebrief }) {
  return (
    <section className={s.words}>
      <div>
        <h2>In three sentences</h2>
        <ul>
          {team.sentences.map(({ text, events }) => (
            <li key={text}>
              <Evident events={events} about="What this sentence rests on">
                {text}
              </Evident>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h2>Three questions</h2>
        <dl className={s.questions}>
          {team.questions.map(({ question, title, answer, events }) => (
            <div key={question}>
              <dt>{title}</dt>
              <dd>
                <Evident events={events} about={title}>
                  {answer}
                </Evident>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  )
}

/** How long it took to detect, contain, resolve and act. */
export function Metrics({ team }: { readonly team: TeamDebrief }) {
  return (
    <section>
      <h2>Time metrics</h2>
      <dl className={s.metrics}>
        {team.metrics.map(({ key, title, shown, note, events }) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>
              <Evident events={events} about={title}>
                {shown}
              </Evident>
              {note !== null && <span className={s.source}> {note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
