import { leavesOf, type Condition } from '../../scenario/condition.ts'
import type { FrozenScenario } from '../../scenario/frozen.ts'
import { canBeTrue, type Reachable } from '../reach/possible.ts'
import { coneOf, type WaitsFor } from './cone.ts'
import { explore } from './explore.ts'
import { Model } from './model.ts'
import { waysOf, type Demand } from './ways.ts'

/** So many states are visited for one question, and for all questions about a form. */
const MOST_STATES = 20_000
const MOST_STATES_IN_ALL = 100_000
/** So many demands are looked at for one condition; one with more leaves is not followed at all. */
const MOST_DEMANDS = 10_000
const MOST_LEAVES = 200
/** Deeper than any form leads. */
export const TO_THE_ROOTS = 1_000

/**
 * Says what can be in a form. Demands that share nothing are independent, so each is judged alone; those
 * that do are explored together. A question that grows too large is answered with yes: no is certain.
 */
export class Foresight {
  readonly #scenario: FrozenScenario
  readonly #waitsFor: WaitsFor
  readonly #keys = new Map<string, ReadonlySet<string>>()
  readonly #answers = new Map<string, boolean>()
  #statesLeft = MOST_STATES_IN_ALL

  constructor(scenario: FrozenScenario, waitsFor: WaitsFor) {
    this.#scenario = scenario
    this.#waitsFor = waitsFor
  }

  /** Whether a condition can ever be true, given what can come at all. */
  readonly canBeTrue = (condition: Condition, reachable: Reachable): boolean => {
    if (!canBeTrue(condition, reachable)) return false
    if (leavesOf(condition).length > MOST_LEAVES) return true
    let demands = 0
    for (const way of waysOf(condition)) {
      demands += way.length
      if (demands > MOST_DEMANDS) return true
      if (
        way.every((demand) => canBeTrue(demand, reachable)) &&
        this.#related(way).every((group) => this.#canMeet(group))
      )
        return true
    }
    return false
  }

  /** Demands in groups, so that no two of different groups have anything in common. */
  #related(way: readonly Demand[]): Demand[][] {
    let groups: { demands: Demand[]; keys: ReadonlySet<string> }[] = []
    for (const demand of way) {
      const keys = this.#keysOf(demand)
      const near = groups.filter((group) => [...keys].some((key) => group.keys.has(key)))
      const merged = {
        demands: [...near.flatMap(({ demands }) => demands), demand],
        keys: new Set([...near.flatMap((group) => [...group.keys]), ...keys]),
      }
      groups = [...groups.filter((group) => !near.includes(group)), merged]
    }
    return groups.map(({ demands }) => demands)
  }

  #keysOf(demand: Demand): ReadonlySet<string> {
    const name = JSON.stringify(demand)
    const known = this.#keys.get(name)
    if (known) return known
    const { subjects } = coneOf([demand], this.#waitsFor, TO_THE_ROOTS)
    const keys = new Set(subjects.map(({ key }) => key))
    this.#keys.set(name, keys)
    return keys
  }

  #canMeet(demands: Demand[]): boolean {
    if (demands.length === 1) return true
    const name = JSON.stringify(demands)
    const known = this.#answers.get(name)
    if (known !== undefined) return known
    const answer = [0, TO_THE_ROOTS].every((depth) => this.#mayMeet(demands, depth))
    this.#answers.set(name, answer)
    return answer
  }

  #mayMeet(demands: Demand[], depth: number): boolean {
    const model = Model.of(coneOf(demands, this.#waitsFor, depth), this.#scenario)
    if (!model) return true
    const wanted: Condition = { kind: 'all', of: demands }
    const most = Math.min(MOST_STATES, this.#statesLeft)
    const { states, found, toTheEnd } = explore(model, model.test(wanted), most)
    this.#statesLeft -= Math.min(states.count, most)
    return found >= 0 || !toTheEnd
  }
}
