import type { CommandName } from '../../../../shared/exercise/commands/commands.ts'
import type { View } from '../../../../shared/view/rows.ts'

/** A button on a page: its command, and the data that the row gives it. */
export interface Button {
  type: CommandName
  subject: Record<string, string>
}

/** All buttons that a page shows, as its own rows say. */
export function buttonsOf(view: View): Button[] {
  const atAll = view.me['me']?.may ?? []
  return [
    ...atAll.map((type): Button => ({ type, subject: {} })),
    ...Object.values(view.may).flatMap(({ id, may }) =>
      may.map((type): Button => ({ type, subject: subjectOf(id) })),
    ),
  ]
}

/** `decision:team-1/rotate-key` is about a decision of a team; a team's own row names only that. */
function subjectOf(row: string): Record<string, string> {
  const [kind = '', name = ''] = row.split(':')
  const [team, id] = name.includes('/') ? name.split('/') : [undefined, name]
  return { [kind]: id ?? '', ...(team === undefined ? {} : { team }) }
}
