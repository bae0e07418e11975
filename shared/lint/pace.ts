import type { FormName } from '../words/incident.ts'
import type { PlayedForm } from './forms.ts'

type Range = readonly [least: number, most: number]

/** What people cope with, and what keeps them busy, in each form. */
export const PACE: Record<
  FormName,
  { minutes: Range; hotWash: Range; injects: Range; decisions: Range; open: number }
> = {
  taster: { minutes: [4, 4], hotWash: [0, 5], injects: [5, 5], decisions: [3, 3], open: 2 },
  short: { minutes: [15, 15], hotWash: [5, 5], injects: [8, 10], decisions: [4, 5], open: 2 },
  full: { minutes: [60, 60], hotWash: [15, 15], injects: [18, 20], decisions: [9, 10], open: 3 },
}

/** Injects and decisions of a form on its typical path; what is sent by hand counts, the pool does not. */
export function sizeOf({ path, frozen }: Pick<PlayedForm, 'path' | 'frozen'>): {
  injects: number
  decisions: number
} {
  const byHand = frozen.injects.filter(({ release }) => release.kind === 'hand').length
  return { injects: path.injects.length + byHand, decisions: path.decisions.length }
}

/** The most decisions that are open at one instant, if each is made at its target. */
export function openAtOnce({ path }: Pick<PlayedForm, 'path'>): number {
  const openAt = (atMs: number) =>
    path.decisions.filter(({ openedMs, madeMs }) => openedMs <= atMs && atMs < madeMs).length
  return Math.max(0, ...path.decisions.map(({ openedMs }) => openAt(openedMs)))
}
