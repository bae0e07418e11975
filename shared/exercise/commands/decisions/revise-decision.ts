import { findDecision } from '../../state/decisions.ts'
import { mayApprove } from '../../state/ownership/authority.ts'
import { command } from '../command.ts'
import { answerData, readAnswer } from './answer.ts'

/** Changes a decision that was made; both versions stay, the first counts. */
export const reviseDecision = command({
  name: 'revise-decision',
  about: 'decision',
  data: answerData,
  from: { seat: 'present', facilitator: 'for' },
  when: ['running'],
  right({ team, standing, seat, data }) {
    const decision = findDecision(team.decisions, data.decision)
    if (!decision) return 'decision-not-open'
    if (!decision.made) return 'not-made'
    if (seat === null) return 'unknown-seat'
    return decision.made.seat === seat || mayApprove(standing, seat, decision)
      ? null
      : 'no-authority'
  },
  follows(ask) {
    const read = readAnswer(ask)
    if (typeof read === 'string') return read
    return ask.seat === null
      ? 'unknown-seat'
      : [ask.event('decision.revised', { ...read.answer, seat: ask.seat })]
  },
})
