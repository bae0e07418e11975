import type { Rule } from '../rule.ts'

export const inNoForm: Rule = {
  code: 'in-no-form',
  severity: 'error',
  about: 'An inject or a decision is defined but no form lists it, so nobody can ever reach it.',
  needs: 'links',
  find({ scenario, forms }) {
    if (forms.length === 0) return []
    const listed = new Set<string>(
      forms.flatMap(({ form }) => [
        ...form.injects.map(({ inject }) => inject),
        ...form.decisions.map(({ decision }) => decision),
      ]),
    )
    return [
      ...unlisted('inject', 'injects', scenario.injects, listed),
      ...unlisted('decision', 'decisions', scenario.decisions, listed),
    ]
  },
}

function unlisted(
  kind: string,
  key: string,
  things: readonly { id: string }[],
  listed: ReadonlySet<string>,
) {
  return things.flatMap(({ id }, index) =>
    listed.has(id)
      ? []
      : [
          {
            path: [key, index, 'id'],
            sentence: `No form lists ${kind} \`${id}\`: add it to one, or remove it.`,
          },
        ],
  )
}
