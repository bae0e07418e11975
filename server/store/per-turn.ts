/** What became of one item of a turn. */
export type Settled<Result> = { kept: Result } | { refused: unknown }

interface Waiting<Item, Result> {
  item: Item
  resolve: (result: Result) => void
  reject: (error: unknown) => void
}

/**
 * Gathers what is asked for within one turn of the event loop and commits it together: under load
 * one sync of the disk serves everyone, alone nobody waits longer than for their own.
 * Where `commit` throws, nothing of the turn was kept and everyone is told.
 */
export function perTurn<Item, Result>(
  commit: (items: Item[]) => Settled<Result>[],
): { add: (item: Item) => Promise<Result>; flush: () => void } {
  let waiting: Waiting<Item, Result>[] = []
  const flush = () => {
    const turn = waiting
    waiting = []
    if (turn.length > 0) settle(turn, commit)
  }
  const add = (item: Item) =>
    new Promise<Result>((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush)
      waiting.push({ item, resolve, reject })
    })
  return { add, flush }
}

function settle<Item, Result>(
  turn: Waiting<Item, Result>[],
  commit: (items: Item[]) => Settled<Result>[],
): void {
  try {
    const results = commit(turn.map(({ item }) => item))
    turn.forEach(({ resolve, reject }, place) => {
      const result = results[place]
      if (result && 'kept' in result) resolve(result.kept)
      else reject(result?.refused)
    })
  } catch (error) {
    for (const { reject } of turn) reject(error)
  }
}
