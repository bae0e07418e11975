import { coneOf } from '../../../shared/lint/explore/cone.ts'
import { explore } from '../../../shared/lint/explore/explore.ts'
import { Model } from '../../../shared/lint/explore/model.ts'
import type { Condition } from '../../../shared/scenario/condition.ts'
import { RECORD_FIELDS } from '../../../shared/words/incident.ts'
import { must } from '../../../shared/words/assert.ts'
import { planOf } from '../load/stored-plays.ts'
import { answer, cpuSeconds } from './answers.ts'

const [, , file = '', size = ''] = process.argv
const most = Number(size)
const { frozen } = planOf(file, null)

/** What becomes of every decision and of the record, each for itself: more states than are asked for. */
const asked: Condition[] = [
  ...frozen.decisions.map(({ id }): Condition => ({ kind: 'made', decision: id })),
  ...RECORD_FIELDS.map((field): Condition => ({ kind: 'record-set', field })),
]
const model = must(
  Model.of(
    coneOf(asked, () => null, 0),
    frozen,
  ),
  'a model that fits',
)

/** The same steps, with states as lists and a map by their text. */
function withMap(): Map<string, number> {
  const states = new Map<string, number>()
  const queue: [number, number][] = []
  let from = -1
  const add = (low: number, high: number): void => {
    const key = JSON.stringify(Array.from(model.unpack(low, high)))
    if (states.has(key)) return
    states.set(key, from)
    queue.push([low, high])
  }
  model.forEachStart(add)
  for (from = 0; from < queue.length && states.size <= most; from += 1) {
    const [low, high] = must(queue[from], 'a state')
    model.forEachNext(model.unpack(low, high), low, high, add)
  }
  return states
}

answer({
  packed: () =>
    measured(
      () => explore(model, () => false, most).states,
      ({ count }) => count,
    ),
  map: () => measured(withMap, ({ size: count }) => count),
})

async function measured<States>(visit: () => States, countOf: (states: States) => number) {
  const before = inUse()
  const visited: States[] = []
  const seconds = await cpuSeconds(() => visited.push(visit()))
  const bytes = inUse() - before
  // Asked only now, so that they were still there when their bytes were counted.
  const count = countOf(must(visited[0], 'the states'))
  return { states: count / seconds / 1_000_000, 'a state': bytes / count }
}

function inUse(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
