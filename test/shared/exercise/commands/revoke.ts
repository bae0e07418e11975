import { after, started } from '../../../kit/case.ts'
import type { Case } from '../../../kit/case.ts'

/** The decision these cases are about: it opens once `declare` is made, and expires after ten minutes. */
export const revoke = { decision: 'revoke' }

/** Seat 1 leads; only seat 2 may approve `revoke`, which is open. `tell` opens at 20:00. */
export const open = after(
  started,
  ['seat-1', 'take-command'],
  ['seat-1', 'make-decision', { decision: 'declare', option: 'declare-now' }],
)
export const owned = after(open, ['seat-2', 'claim-decision', revoke])
export const contested = after(owned, ['seat-3', 'contest-claim', revoke])
export const made = after(open, ['seat-2', 'make-decision', { ...revoke, option: 'revoke-now' }])

/** What is answered where the decision has not opened, or has ended. */
export function notOpen(
  data: object,
): Record<'decision-not-open' | 'decision-over', Partial<Case>> {
  return {
    'decision-not-open': { data: { ...data, decision: 'tell' } },
    'decision-over': { given: made },
  }
}
