import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Folders with a case.md, by name. */
export const cases = readdirSync(import.meta.dirname).filter((name) =>
  existsSync(inCase(name, 'case.md')),
)

export function inCase(name: string, file: string): string {
  return join(import.meta.dirname, name, file)
}

/** What stands behind `hotwash play` in case.md; null for a log that is only kept. */
export function playOf(name: string): string[] | null {
  const [, line] = /^hotwash play (.+)$/m.exec(pageOf(name)) ?? []
  return line?.split(' ').map((word) => (word.startsWith('.') ? inCase(name, word) : word)) ?? null
}

/** The figures that case.md works out by hand, each for one team after the other. */
export function workedOut(name: string): Record<string, string[]> {
  const figures: Record<string, string[]> = {}
  for (const [, figure = '', shown = ''] of pageOf(name).matchAll(ROW))
    (figures[figure] ??= []).push(shown)
  return figures
}

/** `| overall | (100 + 72.5) / 2 = 86.25 | 86.3 |` */
const ROW = /^\| ([a-z ]*[a-z]) *\|.*\| *([\d.]+) \|$/gm

function pageOf(name: string): string {
  return readFileSync(inCase(name, 'case.md'), 'utf8')
}
