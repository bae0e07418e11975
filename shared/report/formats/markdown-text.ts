import type { Table } from './table.ts'

/** What would be read as markup, or as the start of an address, is put behind a backslash. */
const MARKUP = /[\\`*_[\]<>|~#$&]/g

/** A text of one line as Markdown that shows exactly that text. */
export function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(MARKUP, '\\$&')
  return line.replace(/^([+=-]|\d+(?=[.)](?: |$)))/, escapeStart).replaceAll('://', ':\\//')
}

/** A line that begins like a list, a rule or an underline is none. */
function escapeStart(start: string): string {
  return /\d/.test(start) ? `${start}\\` : `\\${start}`
}

/** A table; a sentence where it has no rows. */
export function markdownTable({ columns, rows, empty }: Table): string {
  if (rows.length === 0) return plain(empty)
  const lines = [
    columns.map(({ title }) => plain(title)),
    columns.map(({ figures }) => (figures ? '--:' : ':--')),
    ...rows.map((row) => row.map(plain)),
  ]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

export function bullets(lines: readonly string[], empty: string): string {
  return lines.length > 0 ? lines.map((line) => `- ${line}`).join('\n') : plain(empty)
}
