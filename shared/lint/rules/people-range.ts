import type { Rule } from '../rule.ts'

export const peopleRange: Rule = {
  code: 'people-range',
  severity: 'error',
  about: 'people.min is greater than people.max.',
  find: ({ scenario: { people } }) =>
    people.min <= people.max
      ? []
      : [
          {
            path: ['people', 'min'],
            sentence: `people.min ${people.min} is greater than people.max ${people.max}: swap them.`,
          },
        ],
}
