import { FORMS } from '../../../shared/words/incident.ts'
import type { Scenario } from '../../../shared/scenario/schema.ts'
import { DataTable } from '../../look/data-table.tsx'
import { Figure } from '../../look/figure.tsx'
import { FORM_TITLES } from '../../pieces/form-words.ts'

/** What each form takes of the pool. */
export function FormsPanel({ scenario }: { readonly scenario: Scenario }) {
  const rows = FORMS.flatMap((name) => {
    const form = scenario.forms[name]
    return form === undefined ? [] : [{ name, ...form }]
  })
  return (
    <>
      <p>
        Every inject that is written counts here. Set-up counts those that a typical team meets,
        since some come only after certain choices.
      </p>
      <DataTable
        caption="Forms"
        hideCaption
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: 'form', head: 'Form', cell: ({ name }) => FORM_TITLES[name] },
          {
            key: 'min',
            head: 'Play, talk (min)',
            align: 'end',
            cell: ({ minutes, hotWash }) => (
              <Figure>
                {minutes}, {hotWash}
              </Figure>
            ),
          },
          {
            key: 'injects',
            head: 'Injects written',
            align: 'end',
            cell: ({ injects }) => (
              <Figure>{injects.filter(({ pool }) => pool !== true).length}</Figure>
            ),
          },
          {
            key: 'pool',
            head: 'Pool',
            align: 'end',
            cell: ({ injects }) => (
              <Figure>{injects.filter(({ pool }) => pool === true).length}</Figure>
            ),
          },
          {
            key: 'decisions',
            head: 'Decisions',
            align: 'end',
            cell: ({ decisions }) => <Figure>{decisions.length}</Figure>,
          },
        ]}
      />
    </>
  )
}
