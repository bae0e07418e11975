import type { DecisionId, SeatId } from '../../../words/ids.ts'
import type { OwnershipState } from '../../../words/ownership.ts'
import type { Decisions, OpenedDecision } from '../decisions.ts'
import type { Moment, Told } from '../moment.ts'
import { commanderOf, commandState, ownershipOf } from './authority.ts'
import type { Standing } from './authority.ts'

/** From this moment on a slot was in this state, with this holder, until the next stretch. */
export interface Stretch {
  state: OwnershipState
  holder: SeatId | null
  from: Moment
}

/** How each slot was owned over time, while it counted. */
export interface Ownership {
  command: Stretch[]
  decisions: Map<DecisionId, Stretch[]>
  /** As if the fresh claim had never been; takes the place of the real one if it is undone. */
  withoutFreshClaim: Map<DecisionId, Stretch[]>
  commandHeldSince: Moment | null
}

export function emptyOwnership(): Ownership {
  return { command: [], decisions: new Map(), withoutFreshClaim: new Map(), commandHeldSince: null }
}

/**
 * Notes what an event changed about who owns what; called after the team's slices have evolved, while
 * play is on and at the event that ends it.
 */
export function followOwnership(
  ownership: Ownership,
  standing: Standing,
  decisions: Decisions,
  event: Told,
): void {
  const { moment } = event
  note(ownership.command, commandState(standing), standing.command.holder, moment)
  if (commanderOf(standing) === null) ownership.commandHeldSince = null
  else ownership.commandHeldSince ??= moment
  for (const decision of decisions.opened) followDecision(ownership, standing, decision, event)
}

function followDecision(
  ownership: Ownership,
  standing: Standing,
  decision: OpenedDecision,
  event: Told,
): void {
  const { id, claim, fresh } = decision
  if (isAbout(event, 'decision.claim-undone', id)) restore(ownership, id)
  // Also a claim after expiry: with it, an earlier one can no longer be undone.
  if (isAbout(event, 'decision.claimed', id)) ownership.withoutFreshClaim.delete(id)
  if (decision.ended && decision.ended !== event.moment) return
  const line = ownership.decisions.get(id) ?? []
  if (isAbout(event, 'decision.claimed', id)) ownership.withoutFreshClaim.set(id, [...line])
  note(line, ownershipOf(standing, decision, claim), claim.holder, event.moment)
  ownership.decisions.set(id, line)
  const alternative = ownership.withoutFreshClaim.get(id)
  if (fresh && alternative)
    note(
      alternative,
      ownershipOf(standing, decision, fresh.before),
      fresh.before.holder,
      event.moment,
    )
}

function isAbout(
  event: Told,
  type: 'decision.claimed' | 'decision.claim-undone',
  id: DecisionId,
): boolean {
  return event.type === type && event.data.decision === id
}

/** The claim never was: the line it hid takes its place. */
function restore(ownership: Ownership, id: DecisionId): void {
  const alternative = ownership.withoutFreshClaim.get(id)
  if (alternative) ownership.decisions.set(id, alternative)
  ownership.withoutFreshClaim.delete(id)
}

function note(line: Stretch[], state: OwnershipState, holder: SeatId | null, from: Moment): void {
  const last = line.at(-1)
  if (last?.state === state && last.holder === holder) return
  line.push({ state, holder, from })
}
