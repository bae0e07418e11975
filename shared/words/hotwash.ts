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

export const HOTWASH_STEP_TITLES: Record<HotwashStep, string> = {
  over: 'It is over',
  replay: 'What happened',
  facts: 'Who led, who approved, who follows up',
  moments: 'One moment, one gap each',
  gaps: 'The three longest gaps',
  actions: 'Actions with owner and date',
  close: 'Close the exercise',
}
