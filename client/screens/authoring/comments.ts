import { offsetOfId } from './places.ts'

/** Comments of a scenario are comments of its YAML: lines with # right above the thing they are about. */
export function commentsOn(text: string, id: string): string[] {
  const above = linesAbove(text, id)
  const found: string[] = []
  for (const line of above.toReversed()) {
    const said = /^\s*#\s?(.*)$/.exec(line)?.[1]
    if (said === undefined) break
    found.unshift(said)
  }
  return found
}

/** The text with one more comment above the thing with this id. Nothing else in it changes. */
export function withComment(text: string, id: string, comment: string): string {
  const start = startOfLine(text, id)
  if (start < 0) return text
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? ''
  const lines = comment
    .trim()
    .split(/\r?\n/)
    .map((line) => `${indent}# ${line.trim()}\n`)
  return text.slice(0, start) + lines.join('') + text.slice(start)
}

function startOfLine(text: string, id: string): number {
  const at = offsetOfId(text, id)
  return at < 0 ? -1 : text.lastIndexOf('\n', at - 1) + 1
}

function linesAbove(text: string, id: string): string[] {
  const start = startOfLine(text, id)
  return start <= 0 ? [] : text.slice(0, start - 1).split('\n')
}
