import type { Slot } from '../../shared/words/ids.ts'
import type { Cause, OwnershipState } from '../../shared/words/ownership.ts'
import type { Phase } from '../../shared/words/phase.ts'
import { isAuthorised } from './authority.ts'
import type { Question } from './authority.ts'
import { decisionsOf } from './decision.ts'
import { holdingOf } from './holding.ts'
import type { Past } from './past.ts'
import { created, playOf, until } from './past.ts'
import { isPresent } from './room.ts'

/** A stretch of played time in which something had no single, present, authorised owner. */
export interface Gap {
  slot: Slot
  cause: Cause
  fromMs: number
  toMs: number
  phase: Phase
}

/** What somebody should own, from when to when, and for how long it may be without an owner at a time. */
interface Owned {
  slot: Slot
  fromMs: number
  toMs: number
  graceMs: number
  question: Question | null
}

/** Every gap of a team: command's, then each decision's in the order of the file. */
export function gapsOf(past: Past, team: string): Gap[] {
  const command = { slot: 'command' as const, ...playOf(past), graceMs: 60_000, question: null }
  const opened = decisionsOf(past)
  const inFile = created(past).scenario.decisions.flatMap(({ id }) =>
    opened.filter(({ decision }) => decision === id),
  )
  const decisions = inFile.map(
    ({ decision, authority, openedMs, endedMs, claimWithinMs }): Owned => ({
      slot: decision,
      fromMs: openedMs,
      toMs: endedMs,
      graceMs: claimWithinMs,
      question: { team, decision, authority },
    }),
  )
  return [command, ...decisions].flatMap((owned) => gapsIn(past, owned))
}

/** The first that fits. Command needs no authority, so it has no question. */
export function ownershipAt(past: Past, slot: Slot, question: Question | null): OwnershipState {
  const { holder, rival } = holdingOf(past, slot)
  if (rival !== null) return 'contested'
  if (holder === null) return 'unowned'
  if (!isPresent(past, holder)) return 'absent'
  if (question !== null && !isAuthorised(past, holder, question)) return 'unauthorised'
  return 'owned'
}

/** Between two neighbouring instants nothing changes, so asking at each of them is asking at every millisecond. */
function gapsIn(past: Past, { slot, fromMs, toMs, graceMs, question }: Owned): Gap[] {
  const gaps: Gap[] = []
  let ownerlessSinceMs: number | null = null
  const instants = instantsOf(past, fromMs, toMs)
  for (const [index, instant] of instants.entries()) {
    const next = instants[index + 1]
    if (next === undefined) break
    const state = ownershipAt(until(past, instant), slot, question)
    ownerlessSinceMs = state === 'owned' ? null : (ownerlessSinceMs ?? instant)
    if (state === 'owned' || ownerlessSinceMs === null) continue
    const start = Math.max(instant, ownerlessSinceMs + graceMs)
    if (start >= next) continue
    const last = gaps.at(-1)
    if (last?.cause === state && last.toMs === start) last.toMs = next
    else gaps.push({ slot, cause: state, fromMs: start, toMs: next, phase: phaseAt(past, start) })
  }
  return gaps
}

function instantsOf(past: Past, fromMs: number, toMs: number): number[] {
  const inside = past.map(({ playedMs }) => playedMs).filter((at) => at > fromMs && at < toMs)
  return [...new Set([fromMs, ...inside, toMs])].sort((a, b) => a - b)
}

function phaseAt(past: Past, playedMs: number): Phase {
  let phase: Phase = 'preparation'
  for (const { event } of until(past, playedMs))
    if (event.type === 'phase.entered' || event.type === 'phase.reopened') phase = event.data.phase
  return phase
}
