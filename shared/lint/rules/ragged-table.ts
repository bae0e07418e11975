import type { Rule } from '../rule.ts'

export const raggedTable: Rule = {
  code: 'ragged-table',
  severity: 'error',
  about: 'A row of an attached table has more or fewer cells than the table has columns.',
  find: ({ scenario }) =>
    scenario.injects.flatMap((inject, index) =>
      inject.attachments.flatMap((attachment, at) => {
        if (!('table' in attachment)) return []
        const { columns, rows } = attachment.table
        return rows.flatMap((row, number) =>
          row.length === columns.length
            ? []
            : [
                {
                  path: ['injects', index, 'attachments', at, 'table', 'rows', number],
                  sentence: `Row ${number + 1} of the table has ${row.length} cells, the table ${columns.length} columns: make them equal.`,
                },
              ],
        )
      }),
    ),
}
