import type { Rule } from '../rule.ts'

export const listedTwice: Rule = {
  code: 'listed-twice',
  severity: 'error',
  about: 'A form lists the same inject or decision twice.',
  find: ({ forms }) =>
    forms.flatMap(({ name, form }) => [
      ...repeats(form.injects.map(({ inject }) => inject)).map((index) => ({
        path: ['forms', name, 'injects', index, 'inject'],
        sentence: `The ${name} form lists inject \`${form.injects[index]?.inject}\` twice: remove one row.`,
      })),
      ...repeats(form.decisions.map(({ decision }) => decision)).map((index) => ({
        path: ['forms', name, 'decisions', index, 'decision'],
        sentence: `The ${name} form lists decision \`${form.decisions[index]?.decision}\` twice: remove one row.`,
      })),
    ]),
}

/** Indexes at which something stands that stood before. */
function repeats(ids: readonly string[]): number[] {
  const seen = new Set<string>()
  return ids.flatMap((id, index) => {
    const before = seen.has(id)
    seen.add(id)
    return before ? [index] : []
  })
}
