import { deadEndOf } from '../explore/dead-end.ts'
import { PLAYED_PHASES } from '../../words/phase.ts'
import type { Rule } from '../rule.ts'

/** Recovery is left by the end of play. */
const LEFT_BY_A_GATE = PLAYED_PHASES.filter((phase) => phase !== 'recovery')

export const deadEnd: Rule = {
  code: 'dead-end',
  severity: 'warning',
  about:
    'In the short or the full form the team may come to where the gate of a phase can never open any more.',
  needs: 'play',
  find: ({ forms }) =>
    forms
      .filter(({ name }) => name !== 'taster')
      .flatMap(({ name, frozen }) =>
        LEFT_BY_A_GATE.flatMap((phase) => {
          const path = deadEndOf(frozen, phase)
          if (!path) return []
          return [
            {
              path: ['phases', phase, 'gate'],
              sentence: `In the ${name} form only the facilitator can lead the team out of ${phase} after ${path.map((step) => `\`${step}\``).join(' > ')}: let its gate also open for something that can still happen.`,
            },
          ]
        }),
      ),
}
