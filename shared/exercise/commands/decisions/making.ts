import { must } from '../../../words/assert.ts'
import type { DecisionId, SeatId } from '../../../words/ids.ts'
import { findDecision } from '../../state/decisions.ts'
import { mayApprove } from '../../state/ownership/authority.ts'
import { isPresent } from '../../state/seats.ts'
import type { TeamState } from '../../state/state.ts'
import type { Ask, Follows } from '../command.ts'
import type { RefusalCode } from '../refusals.ts'
import { answerable } from './answerable.ts'
import { readAnswer } from './answer.ts'
import type { AnswerData } from './answer.ts'

/** Why this seat (null: the facilitator) cannot make the decision now, or null. */
export function cannotMake(
  team: TeamState,
  seat: SeatId | null,
  id: DecisionId,
): RefusalCode | null {
  const decision = answerable(team, id)
  if (typeof decision === 'string') return decision
  if (seat === null) return decision.end === 'expired' ? 'decision-expired' : null
  const { holder, challenger } = decision.claim
  if (holder === seat) return null
  if (challenger !== null) return 'contested'
  return holder === null || !isPresent(team.seats, holder) ? null : 'held'
}

/** What follows from making a decision that `cannotMake` has let through. */
export function makeIt(ask: Ask<AnswerData>): Follows {
  const { team, standing, seat, event } = ask
  const read = readAnswer(ask)
  if (typeof read === 'string') return read
  const { answer, verdict } = read
  const decision = must(findDecision(team.decisions, answer.decision), 'an open decision')
  if (seat === null)
    return [
      event('decision.withdrawn', {
        decision: decision.id,
        option: answer.option,
        answer: answer.answer,
        verdict,
      }),
    ]
  const authorised = mayApprove(standing, seat, decision)
  const claims =
    decision.claim.holder === seat
      ? []
      : [event('decision.claimed', { decision: decision.id, seat })]
  return [...claims, event('decision.made', { ...answer, seat, authorised, verdict })]
}
