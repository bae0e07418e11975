import type { Row, Verdict } from './judge.ts'
import type { Spread } from './statistics.ts'

const HEADINGS = ['id', 'figure', 'floor', 'ours', 'ratio', 'growth', 'goal', 'met']
/** From this column on, numbers stand at the right. */
const NUMBERS = { from: 2, to: 5 }

/** The table for a terminal. */
export function printed(rows: readonly Row[]): string {
  const lines = [HEADINGS, ...rows.map(cells)]
  const widths = HEADINGS.map((_, column) =>
    Math.max(...lines.map((each) => each[column]?.length ?? 0)),
  )
  return lines.map((line) => padded(line, widths).join('  ').trimEnd()).join('\n')
}

/** The same table for a page of docs. */
export function asMarkdown(rows: readonly Row[]): string {
  const rule = HEADINGS.map((_, column) => (isNumber(column) ? '--:' : ':--'))
  return [HEADINGS, rule, ...rows.map(cells)].map((line) => `| ${line.join(' | ')} |`).join('\n')
}

/** The last line: how many came to what. */
export function counted(rows: readonly Row[]): string {
  const verdicts: Verdict[] = ['met', 'not met', 'noisy', 'not run']
  return verdicts
    .map((verdict) => `${rows.filter((row) => row.verdict === verdict).length} ${verdict}`)
    .join(', ')
}

function cells({
  id,
  figure,
  unit,
  floor,
  ours,
  compared,
  growth,
  goal,
  verdict,
  reason,
}: Row): string[] {
  return [
    id,
    figure,
    withUnit(floor, unit),
    withUnit(ours, unit),
    compared === null ? '' : figureOf(compared),
    growth === null ? '' : `${figureOf(growth)} x`,
    goal,
    reason === null ? verdict : `${verdict}: ${reason}`,
  ]
}

/** The median, and between which values the repeats lay. */
function withUnit(spread: Spread | null, unit: string): string {
  if (spread === null) return ''
  const { median, min, max } = spread
  return `${figureOf(median)} ${unit} (${figureOf(min)}–${figureOf(max)})`
}

/** Three figures say all that such a measurement knows. */
export function figureOf(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 })
}

function padded(line: readonly string[], widths: readonly number[]): string[] {
  return line.map((cell, column) =>
    isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
  )
}

function isNumber(column: number): boolean {
  return column >= NUMBERS.from && column <= NUMBERS.to
}
