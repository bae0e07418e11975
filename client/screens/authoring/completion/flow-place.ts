interface FlowPlace {
  readonly path: string[]
  readonly takes: 'key' | 'value'
  /** Where the word under the cursor begins, from the start of the text. */
  readonly from: number
}

const KEY = /^\s*["']?([\w-]+)["']?:\s+/

/**
 * The place at the end of what is typed of `{ made: …` or `[platform, …`; null where no bracket is open.
 */
export function flowPlace(typed: string): FlowPlace | null {
  const open: { list: boolean; from: number }[] = []
  for (let at = 0; at < typed.length; at += 1) {
    const sign = typed.charAt(at)
    if (sign === '$') at += 1
    else if (sign === '{' || sign === '[') open.push({ list: sign === '[', from: at + 1 })
    else if (sign === '}' || sign === ']') open.pop()
    else if (sign === ',')
      open.splice(-1, 1, ...open.slice(-1).map((last) => ({ ...last, from: at + 1 })))
  }
  const last = open.at(-1)
  if (last === undefined) return null
  const parts = open.map(({ list, from }, depth) => {
    const key = KEY.exec(typed.slice(from, open[depth + 1]?.from))
    return { list, key: key?.[1] ?? null, end: from + (key?.[0].length ?? 0) }
  })
  const path = parts.flatMap(({ list, key }) => [
    ...(list ? ['[]'] : []),
    ...(key === null ? [] : [key]),
  ])
  const inner = parts.at(-1)
  const from = (inner?.end ?? 0) + (/^\s*/.exec(typed.slice(inner?.end))?.[0].length ?? 0)
  return { path, takes: last.list || inner?.key != null ? 'value' : 'key', from }
}
