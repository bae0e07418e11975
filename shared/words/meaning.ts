import type { Assessment } from './incident.ts'

/** Stands beside every score. */
export const SCORE_MEANING =
  'These figures say how soon decisions were made and who owned them, not how good a choice was.'

/** Stands beside the suggested ratings of phases. */
export const RATING_MEANING =
  'A suggestion looks at time and owners only, not at how good a choice was.'

interface Choice {
  readonly title: string
  readonly answer: string | null
  readonly assessment: Assessment | null
}

/** Names the choices that the scenario's author calls weak, which no figure shows; null if there are none. */
export function weakChoices(choices: readonly Choice[]): string | null {
  const weak = choices.flatMap(({ title, answer, assessment }) =>
    assessment === 'weak' && answer !== null ? `“${answer}” (${title})` : [],
  )
  if (weak.length === 0) return null
  return `Called weak by the scenario's author: ${weak.join(', ')}. It costs no points.`
}
