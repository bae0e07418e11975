import type { Instant } from '../../exercise/schedule/truth.ts'
import type { TeamState } from '../../exercise/state/state.ts'
import type { Condition } from '../../scenario/condition.ts'
import type { FrozenScenario } from '../../scenario/frozen.ts'
import { must } from '../../words/assert.ts'
import { COMPLETE, type Cone } from './cone.ts'
import type { Variable } from './variable.ts'
import { ageKeyOf, ageVariable } from './variables/age.ts'
import { keyOf, variableOf } from './variables/facts.ts'

/** The values of all variables, in their order. */
export type Values = Uint8Array
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

/** Where a variable's bits lie. */
interface Field {
  high: boolean
  shift: number
  mask: number
}

/**
 * A scenario as far as some conditions can tell: a few small integers, packed into two words of 32
 * bits, and the steps that play may take from one state to the next.
 */
export class Model {
  readonly variables: readonly Variable[]
  readonly #fields: readonly Field[]
  readonly #places: ReadonlyMap<string, number>
  /** By variable, then by its value. */
  readonly #steps: readonly (readonly (readonly Step[])[])[]
  readonly #values: Values

  private constructor(variables: readonly Variable[], fields: readonly Field[]) {
    this.variables = variables
    this.#fields = fields
    this.#places = new Map(variables.map(({ key }, index) => [key, index]))
    this.#steps = variables.map((variable, index) => this.#stepsOf(variable, fields[index]))
    this.#values = new Uint8Array(variables.length)
  }

  /** The model of a cone; null if that asks about too much, or its states do not fit into 64 bits. */
  static of({ subjects, ages }: Cone, scenario: FrozenScenario): Model | null {
    const asked = [...subjects.map(({ facts }) => facts), ...ages.map(({ lengths }) => lengths)]
    if (asked.flat().length > MOST_FACTS) return null
    const variables = [
      ...subjects.map((subject) => variableOf(subject, scenario)),
      ...ages.map(({ fact, lengths }) => ageVariable(fact, lengths)),
    ]
    const fields = fieldsFor(variables)
    return fields && new Model(variables, fields)
  }

  /** Compiles a condition; what it asks about must be in the model. */
  test(condition: Condition): Test {
    switch (condition.kind) {
      case 'all': {
        const parts = condition.of.map((part) => this.test(part))
        return (values) => parts.every((part) => part(values))
      }
      case 'any': {
        const parts = condition.of.map((part) => this.test(part))
        return (values) => parts.some((part) => part(values))
      }
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

  #stepsOf(variable: Variable, field: Field | undefined): Step[][] {
    const { high, shift } = must(field, `bits for ${variable.key}`)
    return Array.from({ length: variable.size }, (_, from) =>
      variable.moves(from).map(({ to, when }): Step => {
        const added = (to - from) << shift
        return {
          low: high ? 0 : added,
          high: high ? added : 0,
          when: when && this.test(when),
        }
      }),
    )
  }

  /** Visits every state in which play may start. */
  forEachStart(visit: (low: number, high: number) => void): void {
    const values = new Uint8Array(this.variables.length)
    const from = (index: number): void => {
      const variable = this.variables[index]
      if (!variable) return visit(this.#word(values, false), this.#word(values, true))
      for (const start of variable.starts) {
        values[index] = start
        from(index + 1)
      }
    }
    from(0)
  }

  /** Visits every state one step away. */
  forEachNext(low: number, high: number, visit: (low: number, high: number) => void): void {
    const values = this.unpack(low, high, this.#values)
    for (let index = 0; index < values.length; index += 1)
      for (const step of this.#steps[index]?.[values[index] ?? 0] ?? [])
        if (step.when === null || step.when(values))
          visit((low + step.low) | 0, (high + step.high) | 0)
  }

  /** The values of a packed state. */
  unpack(low: number, high: number, into: Values = new Uint8Array(this.variables.length)): Values {
    for (let index = 0; index < into.length; index += 1) {
      const field = this.#fields[index]
      if (field) into[index] = ((field.high ? high : low) >>> field.shift) & field.mask
    }
    return into
  }

  /** The packed state in which a real play is. */
  read(team: TeamState, instant: Instant): [low: number, high: number] {
    const values = Uint8Array.from(this.variables, (variable) => variable.read(team, instant))
    return [this.#word(values, false), this.#word(values, true)]
  }

  #word(values: Values, high: boolean): number {
    return this.#fields.reduce(
      (word, field, index) =>
        field.high === high ? word | ((values[index] ?? 0) << field.shift) : word,
      0,
    )
  }
}

/** Bits for each variable, none across the two words; null if they are too few, or a value too large. */
function fieldsFor(variables: readonly Variable[]): Field[] | null {
  const used = { low: 0, high: 0 }
  const fields: Field[] = []
  for (const { size } of variables) {
    const bits = 32 - Math.clz32(size - 1)
    const word = used.low + bits <= 32 ? 'low' : 'high'
    if (bits > 8 || used[word] + bits > 32) return null
    fields.push({ high: word === 'high', shift: used[word], mask: (1 << bits) - 1 })
    used[word] += bits
  }
  return fields
}
