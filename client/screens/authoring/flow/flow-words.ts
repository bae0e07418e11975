import { PHASE_TITLES, phaseNumber } from '../../../../shared/words/phase.ts'
import { exerciseClock } from '../../../look/figures.ts'
import type { FlowBand } from './bands.ts'
import type { Flow } from './flow.ts'
import type { FlowItem } from './item.ts'

const HOW = { timed: '', conditional: 'if', pool: 'pool', hand: 'by hand' } as const

/** `T+05:00` where a time is written, `≈T+20:00` where the path decides, `if` on another path. */
export function whenWords({ how, atMs, aboutMs }: FlowItem): string {
  if (atMs !== null) return exerciseClock(atMs)
  return aboutMs === null ? HOW[how] : `≈${exerciseClock(aboutMs)}`
}

export function bandTitle(of: FlowBand['of']): string {
  if (of === 'elsewhere') return 'Waits for something else'
  if (of === 'hand') return 'Sent by hand'
  return `${phaseNumber(of)} ${PHASE_TITLES[of]}`
}

/** The titles of what an item has a say in. */
export function ledTo({ bands, arrows }: Flow, id: string): string[] {
  const ids = arrows.filter(({ from }) => from === id).map(({ to }) => to)
  return bands
    .flatMap(({ items }) => items)
    .flatMap((item) => (ids.includes(item.id) ? [`“${item.title}”`] : []))
}
