import { wordLimits } from '../../scenario/channels/channels.ts'
import type { Inject } from '../../scenario/inject-schema.ts'
import type { Scenario } from '../../scenario/schema.ts'
import { fillPlain } from '../../scenario/slots.ts'
import { CHANNEL_TITLES } from '../../words/channel.ts'
import type { Rule } from '../rule.ts'

/** A legal letter is a mail that may be longer. */
const LETTER_WORDS = 120

export const tooManyWords: Rule = {
  code: 'too-many-words',
  severity: 'warning',
  about: 'The body of an inject has more words than a reader of its channel takes in at once.',
  find: ({ scenario }) =>
    scenario.injects.flatMap((inject, index) => {
      const words = wordsIn(inject.body, scenario.slots)
      const limit = limitOf(inject)
      if (words <= limit) return []
      return [
        {
          path: ['injects', index, 'body'],
          sentence: `\`${inject.id}\` has ${words} words, ${CHANNEL_TITLES[inject.channel].toLowerCase()} at most ${limit}: shorten it.`,
        },
      ]
    }),
}

function limitOf(inject: Inject): number {
  return inject.channel === 'email' && inject.fields.letter
    ? LETTER_WORDS
    : wordLimits[inject.channel]
}

/** Words a person reads: slots count as their defaults, marks of Markdown and lone signs as none. */
function wordsIn(body: string, slots: Scenario['slots']): number {
  const defaults = Object.fromEntries(
    Object.entries(slots).map(([name, slot]) => [name, slot.default]),
  )
  return fillPlain(body, defaults)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
