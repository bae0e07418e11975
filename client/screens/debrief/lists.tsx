import type { TeamDebrief } from '../../../shared/report/debrief.ts'
import { PHASE_TITLES } from '../../../shared/words/phase.ts'
import { RATING_TITLES } from '../../../shared/words/incident.ts'
import { RATING_MEANING } from '../../../shared/words/meaning.ts'
import { DataTable } from '../../look/data-table.tsx'
import { durationFigure, exerciseClock } from '../../look/figures.ts'
import s from './debrief.module.css'
import { Evident } from './evidence.tsx'

/** What the log shows that costs no points, each with its evidence. */
export function Findings({ team }: { readonly team: TeamDebrief }) {
  return (
    <section>
      <h2>Findings</h2>
      {team.findings.length === 0 ? (
        <p>Nothing of note.</p>
      ) : (
        <ul className={s.findings}>
          {[...new Set(team.findings.map(({ title }) => title))].map((title) => (
            <li key={title}>
              <h3>{title}</h3>
              <Found all={team.findings.filter((each) => each.title === title)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** All times that the same was found, under its one heading. */
function Found({ all }: { readonly all: TeamDebrief['findings'] }) {
  return all.map(({ title, sentence, events }) => (
    <p key={sentence}>
      <Evident events={events} about={title}>
        {sentence}
      </Evident>
    </p>
  ))
}

/** How each phase went in HSEEP terms: the computed suggestion, and what a person made of it. */
export function Ratings({ team }: { readonly team: TeamDebrief }) {
  return (
    <section>
      <h2>Phases</h2>
      <p className={s.counts}>{RATING_MEANING}</p>
      <DataTable
        caption="How the phases went"
        hideCaption
        stacks
        columns={[
          { key: 'phase', head: 'Phase', cell: (row) => PHASE_TITLES[row.phase] },
          {
            key: 'suggested',
            head: 'Suggested',
            cell: (row) =>
              row.suggested === null ? '–' : `${row.suggested} ${RATING_TITLES[row.suggested]}`,
          },
          { key: 'why', head: 'Why', cell: (row) => row.why },
          { key: 'confirmed', head: 'Confirmed', cell: (row) => row.confirmed ?? 'Not yet' },
          { key: 'csf', head: 'NIST CSF 2.0', cell: (row) => row.csf.join(', ') },
        ]}
        rows={team.ratings}
        rowKey={(row) => row.phase}
      />
    </section>
  )
}

/** Every stretch in which something had no single, present, authorised owner. */
export function Gaps({ team }: { readonly team: TeamDebrief }) {
  return (
    <section>
      <h2>Ownership gaps</h2>
      <DataTable
        caption="Ownership gaps"
        hideCaption
        stacks
        columns={[
          { key: 'what', head: 'What', cell: (row) => row.title },
          {
            key: 'cause',
            head: 'Cause',
            cell: (row) => (
              <Evident events={row.events} about={row.sentence}>
                {row.causeTitle}
              </Evident>
            ),
          },
          { key: 'from', head: 'From', align: 'end', cell: (row) => exerciseClock(row.fromMs) },
          { key: 'to', head: 'To', align: 'end', cell: (row) => exerciseClock(row.toMs) },
          {
            key: 'length',
            head: 'Length',
            align: 'end',
            cell: (row) => durationFigure(row.playedMs),
          },
          { key: 'phase', head: 'Phase', cell: (row) => PHASE_TITLES[row.phase] },
        ]}
        rows={team.gaps}
        rowKey={(row) => `${row.slot}/${row.fromMs}`}
        empty="None: everything had an owner in time."
      />
    </section>
  )
}
