import type { Patch } from '../../shared/view/difference.ts'
import { TABLES } from '../../shared/view/rows.ts'
import { decisions } from './fixed-decisions.ts'
import { messages, replies } from './fixed-messages.ts'
import { briefing, exercise, owners, seats, team } from './fixed-people.ts'
import {
  cadence,
  checklist,
  lines,
  mays,
  me,
  notes,
  read,
  record,
  tasks,
  updates,
} from './fixed-work.ts'

/** What Dana, communications lead, sees of *Leaked API keys* at T+12:30. Other stories put rows over these. */
export const fixedRows: Patch = {
  exercise: { put: [exercise] },
  briefing: { put: [briefing] },
  teams: { put: [team] },
  seats: { put: seats },
  messages: { put: messages },
  replies: { put: replies },
  decisions: { put: decisions },
  records: { put: [record] },
  tasks: { put: tasks },
  updates: { put: updates },
  cadence: { put: cadence },
  checklist: { put: checklist },
  owners: { put: owners },
  notes: { put: notes },
  lines: { put: lines },
  me: { put: [me] },
  may: { put: mays },
  read: { put: read },
}

/** Rows laid over others, table by table: a row with the same id replaces, new ones come last. */
export function laidOver(below: Patch, above: Patch): Patch {
  const both: Patch = { ...below }
  for (const table of TABLES) {
    const put = [...(below[table]?.put ?? []), ...(above[table]?.put ?? [])]
    const drop = above[table]?.drop ?? []
    if (above[table] !== undefined) Object.assign(both, { [table]: { put, drop } })
  }
  return both
}
