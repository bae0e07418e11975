import type { Model, Test } from './model.ts'
import type { Values } from './packing.ts'
import { StateTable } from './state-table.ts'

/** All that play may lead to, or as much as was asked for. */
export interface Explored {
  states: StateTable
  /** The first state that was looked for; -1 where none was found. */
  found: number
  /** Everything was visited, so what was not found cannot be. Without it, nothing is said. */
  toTheEnd: boolean
}

/**
 * Visits states breadth first, in the same order every time, until one is what is looked for or more
 * than `most` are known. The first found is one with the fewest steps.
 */
export function explore(model: Model, wanted: Test, most: number): Explored {
  const states = new StateTable()
  const values: Values = new Uint8Array(model.variables.length)
  let from = -1
  const add = (low: number, high: number): void => states.add(low, high, from)
  model.forEachStart(add)
  for (from = 0; from < states.count; from += 1) {
    if (states.count > most) return { states, found: -1, toTheEnd: false }
    const [low, high] = [states.low(from), states.high(from)]
    model.unpack(low, high, values)
    if (wanted(values)) return { states, found: from, toTheEnd: false }
    model.forEachNext(values, low, high, add)
  }
  return { states, found: -1, toTheEnd: true }
}

/** The states that lead to one, from the start on, the state itself last. */
export function pathTo(model: Model, { states }: Explored, index: number): Values[] {
  const path: Values[] = []
  for (let each = index; each >= 0; each = states.parent(each))
    path.unshift(model.unpack(states.low(each), states.high(each)))
  return path
}
