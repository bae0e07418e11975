import type { HotwashRow } from './rows.ts'
import type { ExerciseSources } from './sources.ts'

/** Which step of the hot wash it is, and the scenario's questions for it. */
export function hotwashRow({
  everything: { state },
}: Pick<ExerciseSources, 'everything'>): HotwashRow | null {
  const { step } = state.life
  if (!step) return null
  return {
    id: 'hotwash',
    step: step.step,
    stepSinceWallMs: step.moment.wallMs,
    revealed: state.teams.every((team) => team.moments.revealed),
    questions: state.scenario.questions.map(({ text }) => text),
  }
}
