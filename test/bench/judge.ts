import type { Block } from './block.ts'
import type { Figure, Goal, Unmeasured } from './figure.ts'
import type { Spread } from './statistics.ts'

export type Verdict = 'met' | 'not met' | 'noisy' | 'not run'

/** One line of the table. */
export interface Row {
  id: string
  /** Figure, size and quantity, in words. */
  figure: string
  unit: string
  floor: Spread | null
  ours: Spread | null
  /** What the goal bounds: a quotient, a difference, or ours as it is. */
  compared: number | null
  /** Ours at this size by ours at the smallest. */
  growth: number | null
  goal: string
  verdict: Verdict
  /** Why it was not run. */
  reason: string | null
}

/** All lines of a figure that was measured: one per size and goal. */
export function judged(figure: Figure, blocks: readonly Block[]): Row[] {
  return blocks.flatMap((block) =>
    figure.goals
      .filter(({ by }) => by !== 'growth' || block !== blocks[0])
      .map((goal) => rowOf(figure, goal, block, blocks[0] ?? block)),
  )
}

/** The one line of a figure that was not measured. */
export function notRun({ id, sentence }: Figure | Unmeasured, reason: string): Row {
  const nothing = { unit: '', floor: null, ours: null, compared: null, growth: null, goal: '' }
  return { id, figure: sentence, ...nothing, verdict: 'not run', reason }
}

function rowOf(figure: Figure, goal: Goal, block: Block, smallest: Block): Row {
  const ours = spreadIn(block, 'ours', goal)
  const floor = spreadIn(block, goal.twin ?? 'floor', goal)
  const growth = block === smallest ? null : quotient(ours, spreadIn(smallest, 'ours', goal))
  const compared = comparedBy(goal, { ours, floor, growth })
  return {
    id: figure.id,
    figure: `${goal.quantity}, ${block.size.toLocaleString('en')} ${figure.of}${against(goal)}`,
    unit: goal.unit,
    floor,
    ours,
    compared,
    growth,
    goal: wordsOf(goal),
    verdict: block.noisy ? 'noisy' : isMet(goal, compared) ? 'met' : 'not met',
    reason: null,
  }
}

function comparedBy(
  { by }: Goal,
  { ours, floor, growth }: Pick<Row, 'ours' | 'floor' | 'growth'>,
): number | null {
  switch (by) {
    case 'ratio':
      return quotient(ours, floor)
    case 'over':
      return ours && floor && ours.median - floor.median
    case 'alone':
      return ours && ours.median
    case 'growth':
      return growth
  }
}

function isMet({ most, least }: Goal, compared: number | null): boolean {
  if (compared === null || Number.isNaN(compared)) return false
  return compared <= (most ?? Infinity) && compared >= (least ?? -Infinity)
}

function wordsOf({ by, most, least, unit }: Goal): string {
  const bound = most === undefined ? `at least ${least}` : `at most ${most}`
  if (by === 'over') return `${bound} ${unit} over it`
  return by === 'alone' ? `${bound} ${unit}` : `${bound} x`
}

function against({ twin }: Goal): string {
  return twin === undefined ? '' : `, against ${twin}`
}

function spreadIn({ values }: Block, variant: string, { quantity }: Goal): Spread | null {
  return values[variant]?.[quantity] ?? null
}

function quotient(one: Spread | null, other: Spread | null): number | null {
  return one && other && other.median !== 0 ? one.median / other.median : null
}
