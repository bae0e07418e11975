import type { ExerciseEvent } from '../../shared/exercise/events/event.ts'
import { freeTextHash, isFreeText } from './chain.ts'

/**
 * The same event with every free text that mentions `name` reduced to its salted hash, which is what
 * the chain of hashes covers; the very same object where none does.
 */
export function withoutMention(event: ExerciseEvent, name: string): ExerciseEvent {
  const wanted = name.toLocaleLowerCase('en')
  const mentions = (text: string) => text.toLocaleLowerCase('en').includes(wanted)
  const data = reduced(event.data, mentions)
  return data === event.data ? event : ({ ...event, data } as ExerciseEvent)
}

/** Keys keep their order: it is part of what the chain covers. */
function reduced(value: unknown, mentions: (text: string) => boolean): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const parts = value.map((part) => reduced(part, mentions))
    return parts.some((part, place) => part !== value[place]) ? parts : value
  }
  if (isFreeText(value)) {
    return mentions(value.text) ? { hash: freeTextHash(value.text, value.salt) } : value
  }
  const entries = Object.entries(value).map(
    ([key, part]) => [key, reduced(part, mentions)] as const,
  )
  const changed = entries.some(([key, part]) => part !== (value as Record<string, unknown>)[key])
  return changed ? Object.fromEntries(entries) : value
}
