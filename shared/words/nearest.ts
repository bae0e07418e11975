/**
 * The known name that the written one was most likely meant to be; null if none is close. Close means
 * that at most a third of the letters (and at least two) must be added, left out, changed or swapped.
 */
export function nearest(written: string, known: Iterable<string>): string | null {
  const small = written.toLowerCase()
  let best: string | null = null
  let bestDistance = Math.max(2, Math.floor(written.length / 3)) + 1
  for (const name of known) {
    if (Math.abs(name.length - written.length) >= bestDistance) continue
    const distance = editDistance(small, name.toLowerCase())
    if (distance >= bestDistance) continue
    best = name
    bestDistance = distance
  }
  return best !== null && bestDistance < Math.max(best.length, 2) ? best : null
}

/** A closing half sentence for an unknown name: the one that was meant, or the first few there are. */
export function suggestion(written: string, known: Iterable<string>): string {
  const names = [...known]
  const meant = nearest(written, names)
  if (meant !== null) return `did you mean \`${meant}\`?`
  if (names.length === 0) return 'there is none yet.'
  const shown = names.slice(0, 6).map((name) => `\`${name}\``)
  return `known: ${shown.join(', ')}${names.length > shown.length ? ' and more' : ''}.`
}

/** Letters to add, leave out, change or swap with their neighbour to get from one word to the other. */
function editDistance(from: string, to: string): number {
  let twoBack: number[] = []
  let back = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      let least = Math.min(
        at(back, column) + 1,
        at(now, column - 1) + 1,
        at(back, column - 1) + (same ? 0 : 1),
      )
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (swapped && column > 1 && row > 1) least = Math.min(least, at(twoBack, column - 2) + 1)
      now.push(least)
    }
    twoBack = back
    back = now
  }
  return at(back, to.length)
}

function at(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
