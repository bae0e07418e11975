import { command } from '../command.ts'
import { answerData } from './answer.ts'
import { cannotMake, makeIt } from './making.ts'

/** Makes a decision: its holder, or where a claim would be allowed anyone here, who then claims it in the same step. Made by the facilitator, it counts as withdrawn. */
export const makeDecision = command({
  name: 'make-decision',
  about: 'decision',
  data: answerData,
  from: { seat: 'present', facilitator: 'both' },
  when: ['running'],
  facilitatorWhen: ['running', 'paused'],
  right({ team, seat, data }) {
    return cannotMake(team, seat, data.decision)
  },
  follows(ask) {
    return makeIt(ask)
  },
})
