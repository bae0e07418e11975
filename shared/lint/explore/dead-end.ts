import { leavesOf, type Condition } from '../../scenario/condition.ts'
import type { FrozenScenario } from '../../scenario/frozen.ts'
import type { PlayedPhase } from '../../words/phase.ts'
import { waitsForIn } from '../reach/reach.ts'
import { coneOf } from './cone.ts'
import { explore, pathTo, type Explored } from './explore.ts'
import { TO_THE_ROOTS } from './foresight.ts'
import { Model, type Test } from './model.ts'
import type { Values } from './packing.ts'
import { replay } from './replay.ts'

/** So many states are visited for one part of a gate, and so many of its dead ends played. */
const MOST_STATES = 5_000
const MOST_REPLAYS = 4
/** Of a larger gate nothing is said: a check answers while its author types. */
const MOST_LEAVES = 60

/**
 * What the team does until a phase's gate can never open any more: a shortest path, step by step, in
 * the ids of the file. It was played through the real rules; null where none is known.
 */
export function deadEndOf(scenario: FrozenScenario, phase: PlayedPhase): string[] | null {
  const { gate } = scenario.phases[phase]
  if (leavesOf(gate).length > MOST_LEAVES) return null
  // Of a gate that asks for several things, one that cannot come any more closes it.
  const parts = gate.kind === 'all' ? [...gate.of, gate] : [gate]
  const found = parts.flatMap((part) => deadEndIn(scenario, part, phase) ?? [])
  return found.sort((a, b) => a.length - b.length)[0] ?? null
}

/** In a list, as one of several to choose from. */
function deadEndIn(
  scenario: FrozenScenario,
  part: Condition,
  phase: PlayedPhase,
): [steps: string[]] | null {
  for (const depth of [TO_THE_ROOTS, 0]) {
    const model = Model.of(coneOf([part], waitsForIn(scenario), depth), scenario)
    const explored = model && explore(model, () => false, MOST_STATES)
    if (!model || !explored?.toTheEnd) continue
    const open = leadsTo(model, explored, model.test(part))
    const path = pathsInto(model, explored, open)
      .slice(0, MOST_REPLAYS)
      .find((each) => isPlayed(each, { scenario, model, explored, open, phase }))
    return path ? [stepsOf(model, path)] : null
  }
  return null
}

/** From which states there is a way to one where the test is met. */
export function leadsTo(model: Model, { states }: Explored, test: Test): Uint8Array {
  const open = new Uint8Array(states.count)
  for (let index = 0; index < states.count; index += 1)
    open[index] = Number(test(model.unpack(states.low(index), states.high(index))))
  const reaches = (index: number): boolean => {
    const [low, high] = [states.low(index), states.high(index)]
    let is = false
    model.forEachNext(model.unpack(low, high), low, high, (nextLow, nextHigh) => {
      is ||= open[states.indexOf(nextLow, nextHigh)] === 1
    })
    return is
  }
  // Later states lie further on, so going backwards most is known after one round.
  for (let more = true; more;) {
    more = false
    for (let index = states.count - 1; index >= 0; index -= 1)
      if (open[index] === 0 && reaches(index)) {
        open[index] = 1
        more = true
      }
  }
  return open
}

/** The shortest paths to the states with which a dead end begins; none if it is there from the start. */
function pathsInto(model: Model, explored: Explored, open: Uint8Array): Values[][] {
  const { states } = explored
  const isFirst = (index: number) => open[index] === 0 && open[states.parent(index)] !== 0
  if (!open.some((is, index) => is === 1 && states.parent(index) < 0)) return []
  return [...open.keys()].filter(isFirst).map((index) => pathTo(model, explored, index))
}

/** Whether real play goes that way, and ends up in a dead end with the gate never met. */
function isPlayed(
  path: readonly Values[],
  {
    scenario,
    model,
    explored,
    open,
    phase,
  }: {
    scenario: FrozenScenario
    model: Model
    explored: Explored
    open: Uint8Array
    phase: PlayedPhase
  },
): boolean {
  const end = replay(scenario, model, path)
  if (!end || end.team.phases.gateMet[phase]) return false
  return open[explored.states.indexOf(...model.read(end.team, end.instant))] === 0
}

/** Each step of a path in words. */
function stepsOf({ variables }: Model, path: readonly Values[]): string[] {
  const said = path.flatMap((values, step) =>
    variables.map((variable, index) => {
      const value = values[index] ?? 0
      const isNew = step === 0 ? variable.starts.length > 1 : path[step - 1]?.[index] !== value
      return isNew ? variable.words(value) : ''
    }),
  )
  return said.filter((words) => words !== '')
}
