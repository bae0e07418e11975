import type { JsonSchema } from '../../../../shared/scenario/json-schema.ts'

export interface KeyOffer {
  readonly key: string
  readonly about: string | null
  readonly required: boolean
  /** What follows the key: one line, keys of its own, or items. */
  readonly holds: 'line' | 'map' | 'list'
}

export interface ValueOffer {
  readonly value: string
  readonly about: string | null
}

/**
 * Every part of the schema that may stand at a path, alternatives side by side.
 * @param fits whether an alternative goes with what is written around it
 */
export function partsAt(
  root: JsonSchema,
  path: readonly string[],
  fits: (part: JsonSchema) => boolean,
): JsonSchema[] {
  const choices = (part: JsonSchema) => alternatives(root, part).filter(fits)
  return path.reduce(
    (parts, step) => parts.flatMap((part) => within(part, step).flatMap(choices)),
    choices(root),
  )
}

/** Keys that may be written here; a required one says so. */
export function keysOf(root: JsonSchema, parts: readonly JsonSchema[]): KeyOffer[] {
  const offers = new Map<string, KeyOffer>()
  for (const part of parts) {
    const { required = [] } = part
    for (const [key, value] of Object.entries(propertiesOf(part))) {
      if (offers.has(key) || typeof value === 'boolean') continue
      const shapes = alternatives(root, value)
      offers.set(key, {
        key,
        about: aboutOf(root, value),
        required: required.includes(key),
        holds: holdsOf(shapes),
      })
    }
  }
  return [...offers.values()]
}

/** Values that the schema names: words to choose from, true and false, numbers. */
export function valuesOf(parts: readonly JsonSchema[]): ValueOffer[] {
  const values = parts.flatMap((part) => {
    const named = part.const === undefined ? (part.enum ?? []) : [part.const]
    const given = named.length === 0 && part.type === 'boolean' ? [true, false] : named
    return given.map((value) => ({ value: String(value), about: part.description ?? null }))
  })
  return values.filter(({ value }, at) => values.findIndex((each) => each.value === value) === at)
}

/** Keys by name, also where the schema lists them apart from what they hold. */
function propertiesOf({ properties, propertyNames, additionalProperties }: JsonSchema) {
  if (properties !== undefined || typeof propertyNames !== 'object') return properties ?? {}
  const names = (propertyNames.enum ?? []).map(String)
  return Object.fromEntries(names.map((name) => [name, additionalProperties ?? true]))
}

function aboutOf(root: JsonSchema, part: JsonSchema): string | null {
  return part.description ?? resolved(root, part).description ?? null
}

function within(
  { properties, additionalProperties, items }: JsonSchema,
  step: string,
): JsonSchema[] {
  const next =
    step === '[]'
      ? items
      : Object.hasOwn(properties ?? {}, step)
        ? properties?.[step]
        : additionalProperties
  return next === undefined || typeof next === 'boolean' || Array.isArray(next) ? [] : [next]
}

/** A part and all that may stand in its place. */
function alternatives(root: JsonSchema, part: JsonSchema): JsonSchema[] {
  const whole = resolved(root, part)
  const others = [...(whole.anyOf ?? []), ...(whole.oneOf ?? [])]
  return others.length === 0 ? [whole] : others.flatMap((other) => alternatives(root, other))
}

/** What is said beside a reference lies over what it refers to, however far that leads. */
function resolved(root: JsonSchema, { $ref, ...beside }: JsonSchema): JsonSchema {
  const name = /^#\/\$defs\/(.+)$/.exec($ref ?? '')?.[1]
  const target = name === undefined ? undefined : root.$defs?.[name]
  if (target === undefined || typeof target === 'boolean') return beside
  return { ...resolved(root, target), ...beside }
}

function holdsOf(shapes: readonly JsonSchema[]): KeyOffer['holds'] {
  if (shapes.some(({ type }) => type === 'string' || type === 'number')) return 'line'
  if (shapes.some(({ type }) => type === 'object')) return 'map'
  return shapes.some(({ type }) => type === 'array') ? 'list' : 'line'
}
