import type { FormSummary } from '../../shared/wire/http.ts'
import type { FormName } from '../../shared/words/incident.ts'

export const FORM_TITLES: Record<FormName, string> = {
  taster: 'Taster',
  short: 'Short form',
  full: 'Full form',
}

/** Play and the talk after it, in minutes. */
export function totalMinutes({
  minutes,
  hotWash,
}: Pick<FormSummary, 'minutes' | 'hotWash'>): number {
  return minutes + hotWash
}

/** Longest first: the one that *Run this* means leads. */
export function byLength(forms: readonly FormSummary[]): FormSummary[] {
  return [...forms].sort((a, b) => totalMinutes(b) - totalMinutes(a))
}
