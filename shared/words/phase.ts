export const PHASES = [
  'preparation',
  'identification',
  'containment',
  'eradication',
  'recovery',
  'lessons-learned',
] as const
export type Phase = (typeof PHASES)[number]

/** The phases that are played, each with a gate and a rating. */
export const PLAYED_PHASES = ['identification', 'containment', 'eradication', 'recovery'] as const
export type PlayedPhase = (typeof PLAYED_PHASES)[number]

export const PHASE_TITLES: Record<Phase, string> = {
  preparation: 'Preparation',
  identification: 'Identification',
  containment: 'Containment',
  eradication: 'Eradication',
  recovery: 'Recovery',
  'lessons-learned': 'Lessons learned',
}

export function phaseNumber(phase: Phase): number {
  return PHASES.indexOf(phase) + 1
}

/** The played phases before this one. */
export function earlierPhases(phase: Phase): PlayedPhase[] {
  return PLAYED_PHASES.filter((each) => phaseNumber(each) < phaseNumber(phase))
}

export function isPlayed(phase: Phase): phase is PlayedPhase {
  return (PLAYED_PHASES as readonly Phase[]).includes(phase)
}
