import { CAPABILITY_ELEMENT_TITLES } from '../../words/capability-element.ts'
import type { Debrief } from '../debrief.ts'

const COLUMNS = [
  'Team',
  'Action',
  'Answers the gap',
  'Capability element',
  'Owner',
  'Start',
  'Due',
  'State',
  'Declined because',
]

/** The improvement plan as CSV (RFC 4180), a row for each follow-up; no cell can run as a formula. */
export function planCsv({ teams }: Debrief): string {
  const rows = teams.flatMap(({ title, followUps }) =>
    followUps.map(({ text, gap, element, owner, start, due, state, declinedBecause }) => [
      title,
      text,
      gap?.title ?? '',
      element === null ? '' : CAPABILITY_ELEMENT_TITLES[element],
      owner ?? '',
      start ?? '',
      due ?? '',
      state,
      declinedBecause ?? '',
    ]),
  )
  return [COLUMNS, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
}

/** A spreadsheet reads a cell that begins like this as a formula; an apostrophe in front makes it text. */
const FORMULA = /^[=+\-@\t\r]/

function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
