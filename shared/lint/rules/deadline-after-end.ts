import type { FrozenDecision } from '../../scenario/frozen.ts'
import { writeDuration } from '../../time/duration.ts'
import type { PlayedForm } from '../forms.ts'
import type { Finding, Rule } from '../rule.ts'
import { rowPath } from '../rows.ts'

export const deadlineAfterEnd: Rule = {
  code: 'deadline-after-end',
  severity: 'warning',
  about: 'On the typical path play ends before a deadline, so the decision is cut off.',
  needs: 'all',
  find: ({ forms }) =>
    forms.flatMap((played) =>
      played.path.decisions.flatMap(({ id, openedMs }) => {
        const decision = played.frozen.decisions.find((each) => each.id === id)
        return decision ? findings(played, decision, openedMs) : []
      }),
    ),
}

function findings(
  played: PlayedForm,
  { id, deadlineMs }: FrozenDecision,
  openedMs: number,
): Finding[] {
  const overMs = openedMs + deadlineMs - played.frozen.playMs
  // What opens after the end is a finding of its own.
  if (overMs <= 0 || openedMs >= played.frozen.playMs) return []
  return [
    {
      path: rowPath(played, { kind: 'decision', id }),
      sentence: `In the ${played.name} form the deadline of \`${id}\` lies ${writeDuration(overMs)} after the end of play: open it earlier, or shorten the deadline.`,
    },
  ]
}
