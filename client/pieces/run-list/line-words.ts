import type { RunListRow } from '../../../shared/view/console-rows.ts'
import { CHANNEL_TITLES } from '../../../shared/words/channel.ts'
import { durationWords, exerciseClock } from '../../look/figures.ts'

/** What kind of thing a row of the run list is, in a word or two. */
export function kindOf(row: RunListRow): string {
  if (row.kind === 'decision') return 'Decision'
  if (row.kind === 'jump') return row.byMs === null ? 'Jump' : `Jump ${durationWords(row.byMs)}`
  return row.channel === null ? 'Inject' : CHANNEL_TITLES[row.channel]
}

/** When it went out, or will; an en dash where neither clock nor hand has said. */
export function timeOf(row: RunListRow): string {
  const atMs = row.sentAtMs ?? row.atMs
  return atMs === null ? '–' : exerciseClock(atMs)
}

/** What became of it, in a word; empty while it is simply coming. */
export function stateOf(row: RunListRow): string {
  switch (row.state) {
    case 'sent':
      return row.kind === 'decision' ? 'Opened' : row.kind === 'jump' ? 'Done' : 'Sent'
    case 'skipped':
      return 'Skipped'
    case 'held':
      return 'Held'
    case 'coming':
      return ''
  }
}

/** A condition as it stands under the title: "If nobody leads". */
export function whenOf(row: RunListRow): string | null {
  if (row.when === null) return null
  return row.when.charAt(0).toUpperCase() + row.when.slice(1)
}
