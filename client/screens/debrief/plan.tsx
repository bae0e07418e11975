import type { Debrief, TeamDebrief } from '../../../shared/report/debrief.ts'
import type { CapabilityKind } from '../../../shared/wire/http.ts'
import { CAPABILITY_ELEMENT_TITLES } from '../../../shared/words/capability-element.ts'
import { DataTable } from '../../look/data-table.tsx'
import { Mark } from '../../look/mark.tsx'
import { FOLLOW_UP_WORDS } from '../../pieces/follow-up-words.ts'
import { ImprovementPlan } from '../../pieces/improvement-plan.tsx'
import { useMay } from '../../stores/viewer.ts'
import s from './debrief.module.css'
import { PlanNotice } from './plan-notice.tsx'

interface Props {
  readonly debrief: Debrief
  readonly team: TeamDebrief
  readonly reader: CapabilityKind
}

/** What is to change, by whom and when: to be read by all, and changed in its place by whoever may. */
export function Plan({ debrief, team, reader }: Props) {
  const mayWrite = useMay().has('create-follow-up')
  return (
    <section className={s.plan}>
      <h2>Improvement plan</h2>
      <PlanNotice exercise={debrief.exercise} reader={reader} />
      {mayWrite ? <ImprovementPlan team={team.team} whole /> : <PlanTable team={team} />}
      <Questions team={team} />
    </section>
  )
}

function PlanTable({ team }: { readonly team: TeamDebrief }) {
  return (
    <DataTable
      caption="Improvement plan"
      hideCaption
      stacks
      columns={[
        { key: 'text', head: 'Action', cell: (row) => row.text },
        { key: 'gap', head: 'Answers', cell: (row) => row.gap?.title ?? '' },
        {
          key: 'element',
          head: 'Capability element',
          cell: (row) => (row.element === null ? '–' : CAPABILITY_ELEMENT_TITLES[row.element]),
        },
        {
          key: 'owner',
          head: 'Owner',
          cell: (row) =>
            row.owner ?? (
              <Mark glyph="nobody" tone="gap">
                Nobody
              </Mark>
            ),
        },
        { key: 'start', head: 'Start', cell: (row) => row.start ?? '–' },
        {
          key: 'due',
          head: 'Due',
          cell: (row) =>
            row.due ?? (
              <Mark glyph="past-deadline" tone="gap">
                No date
              </Mark>
            ),
        },
        {
          key: 'state',
          head: 'State',
          cell: (row) =>
            row.declinedBecause ? `Declined: ${row.declinedBecause}` : FOLLOW_UP_WORDS[row.state],
        },
      ]}
      rows={team.followUps}
      rowKey={(row) => row.id}
      empty="No action was written down."
    />
  )
}

function Questions({ team }: { readonly team: TeamDebrief }) {
  if (!team.longestGaps.some(({ ask }) => ask !== null)) return null
  return (
    <>
      <h3>Questions to take along</h3>
      <ul>
        {team.longestGaps.map(({ gap, ask }) => (
          <li key={`${gap.slot}/${gap.fromMs}`}>
            {gap.sentence} {ask}
          </li>
        ))}
      </ul>
    </>
  )
}
