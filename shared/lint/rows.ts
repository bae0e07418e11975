import type { Path } from '../scenario/problem.ts'
import type { Ms } from '../time/duration.ts'
import type { PlayedForm } from './forms.ts'

/** Where a form lists an inject or a decision. */
export function rowPath(
  { name, form }: Pick<PlayedForm, 'name' | 'form'>,
  { kind, id }: { kind: 'inject' | 'decision'; id: string },
): Path {
  const index =
    kind === 'inject'
      ? form.injects.findIndex(({ inject }) => inject === id)
      : form.decisions.findIndex(({ decision }) => decision === id)
  return ['forms', name, kind === 'inject' ? 'injects' : 'decisions', index]
}

/** A row with a time of the exercise clock, and where that is written. */
export interface TimedRow {
  kind: 'inject' | 'decision'
  id: string
  atMs: Ms
  path: Path
}

/** The rows of a form that come by the clock. */
export function timedRows({ name, form }: Pick<PlayedForm, 'name' | 'form'>): TimedRow[] {
  return [
    ...form.injects.flatMap(({ inject, at }, index): TimedRow[] =>
      at === undefined
        ? []
        : [{ kind: 'inject', id: inject, atMs: at, path: ['forms', name, 'injects', index, 'at'] }],
    ),
    ...form.decisions.flatMap(({ decision, at }, index): TimedRow[] =>
      at === undefined
        ? []
        : [
            {
              kind: 'decision',
              id: decision,
              atMs: at,
              path: ['forms', name, 'decisions', index, 'at'],
            },
          ],
    ),
  ]
}
