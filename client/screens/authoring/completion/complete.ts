import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { scenarioJsonSchema } from '../../../../shared/scenario/json-schema.ts'
import type { JsonSchema } from '../../../../shared/scenario/json-schema.ts'
import { keysOf, partsAt, valuesOf } from './schema-walk.ts'
import type { KeyOffer } from './schema-walk.ts'
import { idsFor, slotsOf } from './written-ids.ts'
import type { Written } from './written-ids.ts'
import { placeAt } from './written-place.ts'
import type { Place } from './written-place.ts'

let known: JsonSchema | null = null

/** What may stand at the cursor: keys and values of the format, ids and slots of this text. */
export function complete(context: CompletionContext): CompletionResult | null {
  const text = context.state.doc.toString()
  const slot = context.matchBefore(/\$\{\w*/)
  if (slot !== null) return result(slot.from + 2, slotsOf(text).map(asSlot))
  const place = placeAt(text, context.pos)
  const typed = text.slice(place.from, context.pos)
  // Unasked, the list comes only once something is typed that it could go on from.
  if (place.takes === 'prose' || (!context.explicit && typed === '')) return null
  known ??= scenarioJsonSchema()
  return result(place.from, offersAt(known, text, place))
}

function result(from: number, options: Completion[]): CompletionResult | null {
  return options.length === 0 ? null : { from, options, validFor: /^[\w-]*$/ }
}

function offersAt(root: JsonSchema, text: string, place: Place): Completion[] {
  const parts = partsAt(root, place.path, ofChannel(channelAround(text, place)))
  const ids = idsFor(text, place.path).map(asId)
  const values = valuesOf(parts).map(({ value, about }) => offer(value, 'enum', about))
  if (place.takes === 'value') return [...ids, ...values]
  const keys = keysOf(root, parts).map((key) => asKey(key, place))
  return place.path.at(-1) === '[]' ? [...keys, ...ids, ...values] : keys
}

/** Where the schema offers a shape per channel, the one that is written counts. */
function ofChannel(channel: string | null): (part: JsonSchema) => boolean {
  return ({ properties }) => {
    const wanted = properties?.['channel']
    return channel === null || typeof wanted !== 'object' || wanted.const === channel
  }
}

/** The channel of the inject in which a place lies. */
function channelAround(text: string, { from, path }: Place): string | null {
  if (path[0] !== 'injects' || path.at(-1) === 'channel') return null
  const begin = text.lastIndexOf('\n  - ', from)
  const end = text.indexOf('\n  - ', from)
  const item = text.slice(Math.max(0, begin), end === -1 ? undefined : end)
  return /^[\s-]+channel: *([\w-]+)/m.exec(item)?.[1] ?? null
}

function asKey({ key, about, required, holds }: KeyOffer, { column }: Place): Completion {
  const inner = `\n${' '.repeat(column + 2)}`
  const after = { line: ' ', map: inner, list: `${inner}- ` }[holds]
  return {
    ...offer(key, 'property', about),
    apply: `${key}:${after}`,
    ...(required && { detail: 'needed' }),
    boost: required ? 1 : 0,
  }
}

function asId({ id, title }: Written): Completion {
  return { ...offer(id, 'constant', title), boost: 1 }
}

function asSlot({ id, title }: Written): Completion {
  return { ...offer(id, 'variable', title), apply: `${id}}` }
}

function offer(label: string, type: string, about: string | null): Completion {
  return { label, type, ...(about !== null && { info: about }) }
}
