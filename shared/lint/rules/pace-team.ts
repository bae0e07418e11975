import { MINUTE } from '../../time/duration.ts'
import { crowds } from '../crowds.ts'
import type { Rule } from '../rule.ts'
import { rowPath } from '../rows.ts'

const MOST = 3
const WINDOW_MS = 2 * MINUTE

export const paceTeam: Rule = {
  code: 'pace-team',
  severity: 'warning',
  about: 'On the typical path more than three injects reach a team within two minutes.',
  needs: 'all',
  find: ({ forms }) =>
    forms.flatMap((played) =>
      crowds(played.path.injects, MOST, WINDOW_MS).map((crowd) => ({
        path: rowPath(played, { kind: 'inject', id: crowd.last.id }),
        sentence: `In the ${played.name} form ${crowd.ids} reach the team within two minutes: spread them, at most ${MOST} fit.`,
      })),
    ),
}
