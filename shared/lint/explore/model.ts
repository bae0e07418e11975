import type { Instant } from '../../exercise/schedule/truth.ts'
import type { TeamState } from '../../exercise/state/state.ts'
import type { Condition } from '../../scenario/condition.ts'
import type { FrozenScenario } from '../../scenario/frozen.ts'
import { must } from '../../words/assert.ts'
import { COMPLETE, type Cone } from './cone.ts'
import { Packing, type Values } from './packing.ts'
import type { Variable } from './variable.ts'
import { ageKeyOf, ageVariable } from './variables/age.ts'
import { keyOf, variableOf } from './variables/facts.ts'

/** Whether something is so at these values. */
export type Test = (values: Values) => boolean

/** No more is compiled: sixty-four bits hold less, and large files are to be checked in no time. */
const MOST_FACTS = 300

/** A change of one variable, as what it adds to the packed state. */
interface Step {
  low: number
  high: number
  when: Test | null
}

const NO_STEPS: readonly Step[] = []

/**
 * A scenario as far as some conditions can tell: a few small integers, packed into two words of 32
 * bits, and the steps that play may take from one state to the next.
 */
export class Model {
  readonly variables: readonly Variable[]
  readonly #packing: Packing
  readonly #places: ReadonlyMap<string, number>
  /** By variable, then by its value. */
  readonly #steps: readonly (readonly (readonly Step[])[])[]

  private constructor(variables: readonly Variable[], packing: Packing) {
    this.variables = variables
    this.#packing = packing
    this.#places = new Map(variables.map(({ key }, index) => [key, index]))
    this.#steps = variables.map((variable, index) => this.#stepsOf(variable, index))
  }

  /** The model of a cone; null if that asks about too much, or its states do not fit into 64 bits. */
  static of({ subjects, ages }: Cone, scenario: FrozenScenario): Model | null {
    const asked = [...subjects.map(({ facts }) => facts), ...ages.map(({ lengths }) => lengths)]
    if (asked.flat().length > MOST_FACTS) return null
    const variables = [
      ...subjects.map((subject) => variableOf(subject, scenario)),
      ...ages.map(({ fact, lengths }) => ageVariable(fact, lengths)),
    ]
    const packing = Packing.of(variables.map(({ size }) => size))
    return packing && new Model(variables, packing)
  }

  /** Compiles a condition; what it asks about must be in the model. */
  test(condition: Condition): Test {
    switch (condition.kind) {
      case 'all':
        return condition.of.map((part) => this.test(part)).reduceRight(both, always)
      case 'any':
        return condition.of.map((part) => this.test(part)).reduceRight(either, () => false)
      case 'not': {
        const part = this.test(condition.of)
        return (values) => !part(values)
      }
      case 'never':
        return () => false
      case 'record-complete':
        return this.test(COMPLETE)
      case 'since': {
        const [isSo, isLong] = [
          this.test(condition.of),
          this.#lookUp(ageKeyOf(condition.of), condition),
        ]
        return (values) => isLong(values) && isSo(values)
      }
      default:
        return this.#lookUp(keyOf(condition), condition)
    }
  }

  #lookUp(key: string, leaf: Condition): Test {
    const place = must(this.#places.get(key), `a variable for ${key}`)
    const variable = must(this.variables[place], `a variable for ${key}`)
    const so = Uint8Array.from({ length: variable.size }, (_, value) =>
      Number(variable.isSo(value, leaf)),
    )
    return (values) => so[values[place] ?? 0] === 1
  }

  #stepsOf(variable: Variable, index: number): Step[][] {
    return Array.from({ length: variable.size }, (_, from) =>
      variable.moves(from).map(({ to, when }): Step => ({
        ...this.#packing.added(index, to - from),
        when: when && this.test(when),
      })),
    )
  }

  /** Visits every state in which play may start. */
  forEachStart(visit: (low: number, high: number) => void): void {
    const values = new Uint8Array(this.variables.length)
    const from = (index: number): void => {
      const variable = this.variables[index]
      if (!variable) return visit(...this.#packing.pack(values))
      for (const start of variable.starts) {
        values[index] = start
        from(index + 1)
      }
    }
    from(0)
  }

  /** Visits every state one step away from the one that has these values. */
  forEachNext(
    values: Values,
    low: number,
    high: number,
    visit: (low: number, high: number) => void,
  ): void {
    for (let index = 0; index < values.length; index += 1) {
      const steps = this.#steps[index]?.[values[index] ?? 0] ?? NO_STEPS
      for (let at = 0; at < steps.length; at += 1) {
        const step = steps[at]
        if (step && (step.when === null || step.when(values)))
          visit((low + step.low) | 0, (high + step.high) | 0)
      }
    }
  }

  /** The values of a packed state. */
  unpack(low: number, high: number, into?: Values): Values {
    return this.#packing.unpack(low, high, into)
  }

  /** The packed state in which a real play is. */
  read(team: TeamState, instant: Instant): [low: number, high: number] {
    return this.#packing.pack(
      Uint8Array.from(this.variables, (variable) => variable.read(team, instant)),
    )
  }
}

const always: Test = () => true

// Pairs run several times faster than a walk over a list of parts, and this runs for every state.
function both(others: Test, first: Test): Test {
  return others === always ? first : (values) => first(values) && others(values)
}

function either(others: Test, first: Test): Test {
  return (values) => first(values) || others(values)
}
