import { isPlayed } from '../../words/phase.ts'
import type { Rule } from '../rule.ts'

export const reopenedPhase: Rule = {
  code: 'reopened-phase',
  severity: 'error',
  about: 'An effect reopens preparation or lessons learned, which play never returns to.',
  find: ({ scenario }) =>
    scenario.injects.flatMap((inject, index) =>
      inject.effects.flatMap((effect, at) =>
        'reopen' in effect && !isPlayed(effect.reopen)
          ? [
              {
                path: ['injects', index, 'effects', at, 'reopen'],
                sentence: `Play never returns to ${effect.reopen}: reopen identification, containment, eradication or recovery.`,
              },
            ]
          : [],
      ),
    ),
}
