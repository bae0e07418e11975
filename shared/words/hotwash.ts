/** The seven steps of the talk after play, in order. */
export const HOTWASH_STEPS = [
  'over',
  'replay',
  'facts',
  'moments',
  'gaps',
  'actions',
  'close',
] as const
export type HotwashStep = (typeof HOTWASH_STEPS)[number]

/** How the time of the talk is shared out, in parts of the whole: writing and planning take longest. */
export const HOTWASH_STEP_SHARES: Record<HotwashStep, number> = {
  over: 0.05,
  replay: 0.1,
  facts: 0.1,
  moments: 0.3,
  gaps: 0.2,
  actions: 0.2,
  close: 0.05,
}

export const HOTWASH_STEP_TITLES: Record<HotwashStep, string> = {
  over: 'It is over',
  replay: 'What happened',
  facts: 'Who led, who approved, who follows up',
  moments: 'One moment, one gap each',
  gaps: 'The three longest gaps',
  actions: 'Actions with owner and date',
  close: 'Close the exercise',
}
