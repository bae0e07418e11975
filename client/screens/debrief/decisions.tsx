import type { DecisionLane, TeamDebrief } from '../../../shared/report/debrief.ts'
import { AUTHORITY_TITLES } from '../../../shared/words/authority.ts'
import { Disclosure } from '../../look/disclosure.tsx'
import { durationFigure } from '../../look/figures.ts'
import s from './debrief.module.css'
import { Evident } from './evidence.tsx'

/** Each decision with what was chosen, why, and what the other options would have meant. */
export function Decisions({ team }: { readonly team: TeamDebrief }) {
  return (
    <section className={s.decisions}>
      <h2>Decisions</h2>
      {team.lanes.map((lane) => (
        <Disclosure key={lane.decision} summary={<Summary lane={lane} />}>
          <p>{lane.question}</p>
          <p data-print="no">
            <Evident events={lane.events} about={lane.title}>
              What the log says
            </Evident>
          </p>
          {lane.rationale !== null && <p>Why: {lane.rationale}</p>}
          <Options lane={lane} />
          {lane.revisions.map(({ atMs, by, answer }) => (
            <p key={atMs}>
              Amended by {by}: {answer}
            </p>
          ))}
          <p className={s.source}>
            Needs the authority to {AUTHORITY_TITLES[lane.authority]}
            {lane.authorised === false && '; the maker did not have it'}
          </p>
        </Disclosure>
      ))}
    </section>
  )
}

function Summary({ lane }: { readonly lane: DecisionLane }) {
  const answer =
    lane.answer ?? (lane.end === 'expired' ? 'not decided before its deadline' : 'not decided')
  return (
    <span className={s.decision}>
      {lane.title}{' '}
      <span className={s.used}>
        {durationFigure(lane.usedMs)} of {durationFigure(lane.targetMs)}
      </span>{' '}
      <span className={s.source}>{answer}</span>
    </span>
  )
}

function Options({ lane }: { readonly lane: DecisionLane }) {
  if (lane.options.length === 0) return null
  return (
    <ul className={s.options}>
      {lane.options.map(({ label, assessment, debrief, chosen }) => (
        <li key={label} data-chosen={chosen || undefined}>
          {chosen ? 'Chosen: ' : ''}
          {label}
          {assessment !== null && <span className={s.source}> ({assessment})</span>}
          {debrief !== null && <p>{debrief}</p>}
        </li>
      ))}
    </ul>
  )
}
