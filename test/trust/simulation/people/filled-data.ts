import type { z } from 'zod'
import type { Random } from '../../random.ts'
import type { Things } from './known-things.ts'

type Schema = z.core.$ZodTypes

/** Fills the data of a command by its own schema: what it asks for, now and then something else. */
export class DataFiller {
  readonly #random: Random
  readonly #things: Things
  /** Stands in every text, so that it can be told who may read it. */
  readonly #mark: string

  constructor(random: Random, things: Things, mark: string) {
    this.#random = random
    this.#things = things
    this.#mark = mark
  }

  fill(schema: z.core.$ZodType): Record<string, unknown> {
    const data = this.#value(schema as Schema, '')
    return data as Record<string, unknown>
  }

  #value(schema: Schema, field: string): unknown {
    const random = this.#random
    const things = this.#things[field]
    if (things && things.length > 0 && schema._zod.def.type in OF_NAME)
      return random.chance(0.1) ? 'nowhere' : random.oneOf(things)
    const { def } = schema._zod
    switch (def.type) {
      case 'object':
        return field !== '' && things && things.length > 0
          ? random.oneOf(things)
          : this.#fields(def.shape as Record<string, Schema>)
      case 'optional':
      case 'default':
      case 'nullable':
        return this.#value(def.innerType as Schema, field)
      case 'array':
        return Array.from({ length: random.between(1, 2) }, () =>
          this.#value(def.element as Schema, field),
        )
      case 'union':
        return this.#value(random.oneOf(def.options) as Schema, field)
      case 'enum':
        return random.oneOf(Object.values(def.entries))
      case 'literal':
        return random.oneOf(def.values)
      case 'boolean':
        return random.chance(0.5)
      case 'string':
        return things ? 'nothing-there' : `Words ${this.#mark}`
      default:
        throw new Error(`The simulation does not know how to fill in ${field}, a ${def.type}.`)
    }
  }

  #fields(shape: Record<string, Schema>): Record<string, unknown> {
    const data: Record<string, unknown> = {}
    for (const [field, schema] of Object.entries(shape)) {
      const { type } = schema._zod.def
      if (type === 'optional' && this.#random.chance(0.4)) continue
      if (type === 'default' && this.#random.chance(0.5)) continue
      data[field] =
        type === 'nullable' && this.#random.chance(0.2) ? null : this.#value(schema, field)
    }
    return data
  }
}

/** Kinds of fields whose name says what they may hold. */
const OF_NAME: Partial<Record<Schema['_zod']['def']['type'], true>> = {
  string: true,
  number: true,
  pipe: true,
}
