import type { Column, Table } from '../table.ts'
import { element, together } from './html.ts'
import type { Child, Html } from './html.ts'

/**
 * A table; a sentence where it has no rows. Numbers of events lead to the team's timeline. Rows whose
 * first cell is aside stay on the screen and out of print.
 */
export function pageTable(
  { columns, rows, empty }: Table,
  team: string,
  isAside: (first: string) => boolean = () => false,
): Html {
  if (rows.length === 0) return element('p', {}, empty)
  const head = columns.map(({ title, figures }) =>
    element('th', { scope: 'col', class: figures ? 'number' : null }, title),
  )
  const body = rows.map((row) =>
    element(
      'tr',
      { class: isAside(row[0] ?? '') ? 'aside' : null },
      ...row.map((text, index) => cell(text, columns[index], team)),
    ),
  )
  return element(
    'div',
    { class: 'scroll' },
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...body),
    ),
  )
}

function cell(text: string, column: Column | undefined, team: string): Html {
  if (column?.log === 'of-event')
    return element('td', { class: 'log', id: anchorOf(team, text) }, text)
  if (column?.log === 'of-row')
    return element('td', { class: 'log' }, ...logLinks(text.split(', '), team))
  return element('td', { class: column?.figures ? 'number' : null }, text)
}

/** Numbers of events, each leading to its line in the timeline. */
export function logLinks(seqs: readonly string[], team: string): Child[] {
  return seqs.flatMap((seq, index): Child[] => {
    if (seq === '') return []
    const link = element('a', { href: `#${anchorOf(team, seq)}` }, seq)
    return index === 0 ? [link] : [', ', link]
  })
}

export function logged(events: readonly number[], team: string): Html | null {
  if (events.length === 0) return null
  return together(' (log ', ...logLinks(events.map(String), team), ')')
}

function anchorOf(team: string, seq: string): string {
  return `${team}-log-${seq}`
}
